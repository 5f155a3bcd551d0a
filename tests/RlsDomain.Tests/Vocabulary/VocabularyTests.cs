using System.Text.Json;
using RlsDomain.Vocabulary;

namespace RlsDomain.Tests.Vocabulary;

public class VocabularyTests
{
    private static readonly JsonElement s_json = JsonDocument.Parse(File.ReadAllBytes(GoldenFiles.Path("vocabulary.json"))).RootElement;

    [Fact]
    public void Conditions_AndTheVocabularyFile_HoldTheSameCodesAndDescriptionsInTheSameOrder() =>
        Assert.Equal(InFile("conditions"), InCode(Condition.All));

    [Fact]
    public void Findings_AndTheVocabularyFile_HoldTheSameCodesAndDescriptionsInTheSameOrder() =>
        Assert.Equal(InFile("findings"), InCode(Finding.All));

    [Fact]
    public void RiskFactors_AndTheVocabularyFile_HoldTheSameCodesAndDescriptionsInTheSameOrder() =>
        Assert.Equal(InFile("risk_factors"), InCode(RiskFactor.All));

    private static IEnumerable<(string Code, string Description)> InFile(string section) =>
        s_json.GetProperty(section).EnumerateObject().Select(property => (property.Name, property.Value.GetString()!));

    private static IEnumerable<(string Code, string Description)> InCode<T>(IEnumerable<T> members)
        where T : CodedTerm<T>, ICodedTerm<T> => members.Select(member => (member.Code, member.Description));
}
