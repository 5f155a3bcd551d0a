namespace CdsHooksService.Tests;

/// <summary>A fact about a file of the folder <c>shared</c>; skipped, visibly, where a clone stands alone.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute(string file)
    {
        File = file;
        if (RepositoryFiles.FindShared(file) is null)
        {
            Skip = $"There is no {file} in a folder shared beside the repository.";
        }
    }

    public string File { get; }
}
