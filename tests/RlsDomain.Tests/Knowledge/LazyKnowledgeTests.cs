using System.Reflection;
using System.Runtime.Loader;
using RlsDomain.Evidence.Tables;
using RlsDomain.Knowledge;

namespace RlsDomain.Tests.Knowledge;

/// <summary>What is loaded when. Each question is asked of a copy of the library that nothing else has used.</summary>
public class LazyKnowledgeTests
{
    [Fact]
    public void IrlsScore_OfTenAnswers_LoadsNoTable()
    {
        Assembly library = Fresh();

        Score(library, [3, 3, 2, 3, 2, 3, 2, 3, 2, 2]);

        Assert.Empty(Loaded(library));
    }

    [Fact]
    public void Version_OfTheShippedKnowledge_LoadsTheManifestAlone()
    {
        Assembly library = Fresh();

        Type knowledge = library.GetType("RlsDomain.Knowledge.KnowledgeBase", throwOnError: true)!;
        knowledge.GetProperty("Version")!.GetValue(knowledge.GetProperty("Default")!.GetValue(null));

        Assert.Equal(["manifest.json"], Loaded(library));
    }

    [Fact]
    public void Assess_OfACase_LoadsNoTableThatNoAnswerReads()
    {
        Assembly library = Fresh();
        Type assessor = library.GetType("RlsDomain.RlsAssessor", throwOnError: true)!;
        object patient = Build(library);

        assessor.GetMethod("Assess")!.Invoke(assessor.GetProperty("Default")!.GetValue(null), [patient, null]);

        string[] loaded = Loaded(library);
        Assert.Contains("likelihoods.json", loaded);
        Assert.DoesNotContain(loaded, file => file.Contains("references", StringComparison.Ordinal)
            || file is "seed-statements.json" or "terminology.json" or "finding-implications.json");
    }

    [Fact]
    public void ShippedFiles_HeldToTheChecksOfAHost_HaveNoIssue()
    {
        KnowledgeBase? whole = KnowledgeBase.TryRead(TableFiles.Shipped, out var issues);

        Assert.Empty(issues);
        Assert.Equal(KnowledgeBase.Default.Sha256, whole!.Sha256);
    }

    [Fact]
    public void ShippedFiles_ChangedByAHost_LeaveTheShippedKnowledgeAsItIs()
    {
        IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files = KnowledgeBase.ShippedFiles();
        System.Runtime.InteropServices.MemoryMarshal.AsMemory(files["seed-statements.json"]).Span.Clear();

        Assert.Equal((byte)'[', KnowledgeBase.ShippedFiles()["seed-statements.json"].Span[0]);
    }

    private static object Build(Assembly library)
    {
        Type patient = library.GetType("RlsDomain.Cases.PatientCase", throwOnError: true)!;
        object builder = patient.GetMethod("Create", [typeof(string)])!.Invoke(null, ["a"])!;
        return builder.GetType().GetMethod("Build")!.Invoke(builder, null)!;
    }

    private static Assembly Fresh() => new AssemblyLoadContext("fresh").LoadFromAssemblyPath(typeof(KnowledgeBase).Assembly.Location);

    private static void Score(Assembly library, int?[] answers)
    {
        Type score = library.GetType("RlsDomain.Scales.IrlsScore", throwOnError: true)!;
        MethodInfo from = typeof(LazyKnowledgeTests).GetMethod(nameof(Invoke), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(score);
        object scored = from.Invoke(null, [score.GetMethod("FromAnswers", [typeof(ReadOnlySpan<int?>)])!, answers])!;
        Assert.Equal("severe", score.GetProperty("Band")!.GetValue(scored)!.ToString());
    }

    /// <summary>A span cannot be passed by reflection itself.</summary>
    private static T Invoke<T>(MethodInfo method, int?[] answers) => method.CreateDelegate<FromSpan<T>>().Invoke(answers);

    private static string[] Loaded(Assembly library)
    {
        Type files = library.GetType(typeof(TableFiles).FullName!, throwOnError: true)!;
        BindingFlags hidden = BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance;
        return [.. (IEnumerable<string>)files.GetProperty("LoadedNames", hidden)!.GetValue(files.GetProperty("Shipped", hidden)!.GetValue(null))!];
    }

    private delegate T FromSpan<T>(ReadOnlySpan<int?> answers);
}
