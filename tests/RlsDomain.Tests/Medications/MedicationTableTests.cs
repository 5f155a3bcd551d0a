using RlsDomain.Medications;

namespace RlsDomain.Tests.Medications;

public class MedicationTableTests
{
    private static readonly MedicationTable s_table = MedicationTable.Default;

    public static TheoryData<string> DrugIds => [.. s_table.Rows.Where(row => row.IsDrug).Select(row => row.Id)];

    [Theory]
    [MemberData(nameof(DrugIds))]
    public void Recognize_EveryNameAndCodeOfEveryDrug_GivesTheDrug(string id)
    {
        Medication drug = s_table.Rows.Single(row => row.Id == id);
        Assert.Equal((drug, MedicationRecognition.ByName), Of(name: drug.Name));
        Assert.All(drug.Synonyms, name => Assert.Equal((drug, MedicationRecognition.ByName), Of(name: name)));
        Assert.All(drug.Brands, name => Assert.Equal((drug, MedicationRecognition.ByBrand), Of(name: name)));
        Assert.Equal((drug, MedicationRecognition.ByAtc), Of(name: drug.Name, atc: drug.Atc));
        if (drug.AtcAlso is not null)
        {
            Assert.Equal((drug, MedicationRecognition.ByAtc), Of(atc: drug.AtcAlso));
        }

        if (drug.RxNorm is not null)
        {
            Assert.Equal((drug, MedicationRecognition.ByRxNorm), Of(rxNorm: drug.RxNorm));
        }

        if (drug.AtcCheck != CodeCheck.ParentDrug)
        {
            Assert.Equal((drug, MedicationRecognition.ByAtc), Of(atc: drug.Atc));
        }
    }

    [Theory]
    [InlineData("mirtazapine", "mirtazapine", "by-name")]
    [InlineData("  MIRTAZAPINE ", "mirtazapine", "by-name")]
    [InlineData("Mirtazapine 15 mg tablet", "mirtazapine", "by-name")]
    [InlineData("tablet mirtazapine 15 mg", "mirtazapine", "by-name")]
    [InlineData("sertraline hydrochloride 50mg", "sertraline", "by-name")]
    [InlineData("Sertraline-Teva 50 mg", "sertraline", "by-name")]
    [InlineData("(Remeron®) 15 mg", "mirtazapine", "by-brand")]
    [InlineData("gabapentin\t  enacarbil", "gabapentin-enacarbil", "by-name")]
    [InlineData("gabapentin enacarbil 600 mg", "gabapentin-enacarbil", "by-name")]
    [InlineData("Gabapentin 300 mg", "gabapentin", "by-name")]
    [InlineData("oxycodone and naloxone 10/5", "oxycodone-and-naloxone", "by-name")]
    [InlineData("levodopa/carbidopa 100/25", "levodopa-and-decarboxylase-inhibitor", "by-name")]
    [InlineData("Levothyroxine 50 ug", "levothyroxine-sodium", "by-name")]
    [InlineData("chlorpheniramine", "chlorphenamine", "by-name")]
    [InlineData("Meclizine 25 mg", "meclozine", "by-name")]
    [InlineData("patches", "nicotine", "by-brand")]
    public void Recognize_Name_GivesTheDrug(string name, string id, string how)
    {
        MedicationMatch match = s_table.Recognize(new MedicationEntry { Name = name });
        Assert.Equal((id, how), (match.Drug?.Id, match.How.Code));
    }

    [Theory]
    [InlineData("amlodipine")]
    [InlineData("lidocaine patches")]
    [InlineData("caffeine-free cola")]
    [InlineData("nicotine free vapour")]
    [InlineData("nor-fluoxetine")]
    [InlineData("mirtazapines")]
    [InlineData("")]
    [InlineData("   ")]
    public void Recognize_NoKnownNameAsWholeWords_RecognizesNothingAndSaysSo(string name)
    {
        MedicationMatch match = s_table.Recognize(new MedicationEntry { Name = name });
        Assert.Equal(MedicationRecognition.NotRecognized, match.How);
        Assert.Null(match.Row);
        Assert.Equal("medication-not-recognized", Assert.Single(match.Notices).Code);
    }

    [Theory]
    [InlineData("mirtazapin", "mirtazapine")]
    [InlineData("sertralin", "sertraline")]
    [InlineData("mirtazapin 15 mg tablet", "mirtazapine")]
    [InlineData("Prosac", "Prozac")]
    [InlineData("propanolol", "propranolol")]
    [InlineData("lorazepam", null)]
    [InlineData("hydralazine", null)]
    [InlineData("amlodipine", null)]
    [InlineData("xyz", null)]
    public void Recognize_NearMiss_IsSuggestedAndNotTaken(string name, string? suggestion)
    {
        MedicationMatch match = s_table.Recognize(new MedicationEntry { Name = name });
        Assert.Equal(suggestion, match.Suggestion);
        Assert.Null(match.Drug);
        Assert.Equal(suggestion is not null, match.Notices.Single().Message.Contains($"did you mean \"{suggestion}\"?", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("N06AX11", "mirtazapine")]
    [InlineData("n06ax11", "mirtazapine")]
    [InlineData("N03AX12", "gabapentin")]
    [InlineData("N03AX16", "pregabalin")]
    [InlineData("N02BF01", "gabapentin")]
    [InlineData("B03AC", "iron-parenteral-preparations")]
    [InlineData("B03AC02", "iron-parenteral-preparations")]
    [InlineData("A03FA03", "domperidone")]
    public void Recognize_AtcCodeOfADrug_GivesTheDrug(string atc, string id)
    {
        MedicationMatch match = s_table.Recognize(new MedicationEntry { Atc = atc });
        Assert.Equal((id, MedicationRecognition.ByAtc), (match.Drug?.Id, match.How));
        Assert.Empty(match.Notices);
    }

    [Theory]
    [InlineData("N06AX22", "class-antidepressants")]
    [InlineData("N06AX", "class-antidepressants")]
    [InlineData("N06AB", "class-ssri class-antidepressants")]
    [InlineData("N06AB99", "class-ssri class-antidepressants")]
    [InlineData("R06AX27", "class-antihistamines")]
    [InlineData("N05AN", "class-lithium")]
    [InlineData("C07AB02", "class-beta-blockers")]
    public void Recognize_AtcCodeWithoutARowOfItsOwn_IsByClassOnlyAndSaysSo(string atc, string classes)
    {
        MedicationMatch match = s_table.Recognize(new MedicationEntry { Atc = atc });
        Assert.True(match.IsByClassOnly);
        Assert.Null(match.Drug);
        Assert.Equal(classes, string.Join(' ', match.Classes.Select(row => row.Id)));
        Assert.Equal("medication-by-class-only", Assert.Single(match.Notices).Code);
    }

    [Fact]
    public void Recognize_CodeInAMixedClass_NamesTheDrugsForWhichTheClassDoesNotHold() =>
        Assert.Equal(
            "\"R06AX27\" is known by its class only, Sedating antihistamines (R06A): what is said of the class may not hold for this drug; "
            + "R06A also holds drugs listed as lower risk (loratadine, cetirizine, fexofenadine, levocetirizine).",
            s_table.Recognize(new MedicationEntry { Atc = "R06AX27" }).Notices.Single().Message);

    [Theory]
    [InlineData("mirtazapine", "class-antidepressants")]
    [InlineData("venlafaxine", "class-snri class-antidepressants")]
    [InlineData("bupropion", "class-antidepressants")]
    [InlineData("sertraline", "class-ssri class-antidepressants")]
    [InlineData("promethazine", "class-antiemetics class-antihistamines")]
    [InlineData("prochlorperazine", "class-antiemetics class-antipsychotics")]
    [InlineData("hydroxyzine", "class-antihistamines")]
    [InlineData("loratadine", "")]
    [InlineData("lithium", "class-lithium")]
    public void Recognize_Drug_NamesItsClassesTheMostSpecificFirst(string name, string classes) =>
        Assert.Equal(classes, string.Join(' ', s_table.Recognize(new MedicationEntry { Name = name }).Classes.Select(row => row.Id)));

    [Fact]
    public void Classes_Snri_HoldsExactlyTheDrugsWithItsMechanism()
    {
        Medication snri = s_table.Rows.Single(row => row.Id == "class-snri");
        Assert.False(snri.MatchesByPrefix);
        Assert.Equal(s_table.Rows.Where(row => row.IsDrug && row.Mechanism == snri.Mechanism).Select(row => row.Id), snri.Members);
    }

    [Theory]
    [InlineData("SSRIs")]
    [InlineData("ssri")]
    public void Recognize_NameOfAClass_IsByClassOnlyWithoutAnAtcCode(string name)
    {
        MedicationMatch match = s_table.Recognize(new MedicationEntry { Name = name });
        Assert.Equal((MedicationRecognition.ByClass, "class-ssri", null), (match.How, match.Row?.Id, match.Atc));
    }

    [Fact]
    public void Recognize_WellFormedAtcCodeOutsideTheTable_IsRecognizedAndLeftOpen()
    {
        MedicationMatch match = s_table.Recognize(new MedicationEntry { Name = "amlodipine", Atc = "C08CA01" });
        Assert.Equal((MedicationRecognition.ByAtc, "C08CA01"), (match.How, match.Atc));
        Assert.Null(match.Row);
        Assert.Equal("medication-not-in-table", Assert.Single(match.Notices).Code);
    }

    [Theory]
    [InlineData("N06AX1")]
    [InlineData("N06A11")]
    [InlineData("E06AX11")]
    [InlineData("N06AX111")]
    [InlineData("06")]
    public void Recognize_MalformedAtcCode_SaysWhatACodeLooksLike(string atc)
    {
        MedicationMatch match = s_table.Recognize(new MedicationEntry { Atc = atc });
        Assert.False(match.IsRecognized);
        Assert.Equal(["medication-atc-malformed", "medication-not-recognized"], match.Notices.Select(notice => notice.Code));
    }

    [Theory]
    [InlineData("mirtazapine", "N06AB06", null, "sertraline")]
    [InlineData("mirtazapine", "C08CA01", null, "mirtazapine")]
    [InlineData("mirtazapine", "N06AX22", null, "mirtazapine")]
    [InlineData("mirtazapine", null, "36437", "mirtazapine")]
    [InlineData("mirtazapine 15 mg", null, "36437", "sertraline")]
    [InlineData(null, "N06AX11", "36437", "mirtazapine")]
    public void Recognize_NameAndCodesOfDifferentDrugs_SaysSo(string? name, string? atc, string? rxNorm, string id)
    {
        MedicationMatch match = s_table.Recognize(new MedicationEntry { Name = name, Atc = atc, RxNorm = rxNorm });
        Assert.Equal(id, match.Drug?.Id);
        Assert.Equal("medication-codes-disagree", Assert.Single(match.Notices).Code);
    }

    [Theory]
    [InlineData("mirtazapine", "N06AX11", "15996")]
    [InlineData("mirtazapine", "N06A", null)]
    [InlineData("mirtazapine", null, "311725")]
    [InlineData("Horizant", "N02BF01", "25480")]
    [InlineData("gabapentin", "N03AX12", "25480")]
    public void Recognize_NameAndCodesThatAgree_GivesNoNotice(string name, string? atc, string? rxNorm) =>
        Assert.Empty(s_table.Recognize(new MedicationEntry { Name = name, Atc = atc, RxNorm = rxNorm }).Notices);

    [Fact]
    public void Recognize_BrandName_SaysThatBrandNamesAreUnverified() =>
        Assert.Equal("medication-brand-name", s_table.Recognize(new MedicationEntry { Name = "Benadryl" }).Notices.Single().Code);

    [Fact]
    public void Recognize_TextThatNamesTwoDrugs_TakesTheFirstAndNamesTheOther()
    {
        MedicationMatch match = s_table.Recognize(new MedicationEntry { Name = "sertraline, later mirtazapine" });
        Assert.Equal("sertraline", match.Drug?.Id);
        Assert.Equal(
            "\"sertraline, later mirtazapine\" names sertraline and also mirtazapine, which was not reviewed: list each drug on its own.",
            match.Notices.Single().Message);
    }

    [Fact]
    public void Recognize_Null_Throws() => Assert.Throws<ArgumentNullException>(() => s_table.Recognize(null!));

    private static (Medication?, MedicationRecognition) Of(string? name = null, string? atc = null, string? rxNorm = null)
    {
        MedicationMatch match = s_table.Recognize(new MedicationEntry { Name = name, Atc = atc, RxNorm = rxNorm });
        return (match.Drug, match.How);
    }
}
