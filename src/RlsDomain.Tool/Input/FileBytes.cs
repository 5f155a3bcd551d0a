namespace RlsDomain.Tool.Input;

/// <summary>The bytes of a file, or the reason why there are none.</summary>
internal readonly record struct FileBytes(string Name, ReadOnlyMemory<byte> Utf8, string? Problem)
{
    internal static FileBytes Refused(string name, string problem) => new(name, default, problem);
}
