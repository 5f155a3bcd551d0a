using System.Collections.Immutable;
using FsCheck.Xunit;
using RlsDomain.Evidence;
using RlsDomain.Medications;

namespace RlsDomain.Tests.Medications;

public class MedicationReviewTests
{
    [Theory]
    [InlineData("mirtazapine", "Mirtazapine may induce or worsen RLS and increase periodic limb movements in sleep (prospective series; ROTTACH2009): a possible contributor to raise with the prescriber.")]
    [InlineData("escitalopram", "Escitalopram may induce or worsen RLS (prospective series; ROTTACH2009): a possible contributor to raise with the prescriber.")]
    [InlineData("Prozac", "Fluoxetine (listed as \"Prozac\") may induce or worsen RLS, increase periodic limb movements in sleep and cause akathisia, which resembles RLS (prospective series; ROTTACH2009): a possible contributor to raise with the prescriber.")]
    [InlineData("fluvoxamine", "Fluvoxamine may worsen RLS (inferred from its class; unverified): a possible contributor to raise with the prescriber.")]
    [InlineData("topiramate", "Topiramate may induce RLS (case reports; CPS2023): a possible contributor to raise with the prescriber.")]
    [InlineData("desipramine", "Desipramine may increase periodic limb movements in sleep (case reports; HOQUE2010): a possible contributor to raise with the prescriber.")]
    [InlineData("promethazine", "Promethazine may worsen RLS and cause akathisia, which resembles RLS (expert opinion; PPHARM, secondary): a possible contributor to raise with the prescriber.")]
    public void Review_Trigger_SaysWhatItMayDoAndOnWhatGrounds(string name, string detail) =>
        Assert.Equal(detail, Review(name).Triggers.Single().Detail);

    [Fact]
    public void Review_Trigger_CarriesTheRowWithItsMarks()
    {
        MedicationFinding finding = Review("mirtazapine").Triggers.Single();
        Assert.Equal("medication:mirtazapine", finding.Code);
        Assert.Equal([MedicationEffect.InducesRls, MedicationEffect.WorsensRls, MedicationEffect.LimbMovements], finding.Effects.AsEnumerable());
        Assert.Equal((MedicationEvidence.Prospective, Verification.Verified), (finding.Evidence, finding.Verified));
        Assert.Equal(["ROTTACH2009", "HOQUE2010", "KOLLA2018", "CPS2023"], finding.SourceIds.AsEnumerable());
        Assert.Equal(["bupropion", "trazodone", "reboxetine where sold"], finding.Alternatives.AsEnumerable());
        Assert.Equal("highest rate: 28 % new or worse RLS, mostly in the first days", finding.Remark);
    }

    [Fact]
    public void Review_Metoclopramide_KeepsTheRemarkOfAnAlternativeWithIt() =>
        Assert.Equal(["ondansetron", "domperidone (does not enter the brain; QT caution)"], Review("metoclopramide").Triggers.Single().Alternatives.AsEnumerable());

    [Fact]
    public void Review_Aripiprazole_HasTwoRolesAndIsNoAlternativeToItself()
    {
        MedicationReviewResult result = Review("aripiprazole");
        Assert.Equal([MedicationRole.Trigger, MedicationRole.LowRisk], result.Findings.Select(finding => finding.Role));
        Assert.Equal(["another low-affinity option after psychiatric review"], result.Triggers.Single().Alternatives.AsEnumerable());
        Assert.Equal("Aripiprazole may cause akathisia, which resembles RLS (case reports; unverified): a possible contributor to raise with the prescriber.", result.Triggers.Single().Detail);
        Assert.Equal((Verification.Unverified, Verification.Verified), (result.Triggers.Single().Verified, result.LowRisk.Single().Verified));
    }

    [Fact]
    public void Review_Tramadol_IsATriggerAnAugmentingDrugAndATreatment() =>
        Assert.Equal(
            [MedicationRole.Trigger, MedicationRole.Augmentation, MedicationRole.Treatment],
            Review("tramadol").Findings.Select(finding => finding.Role));

    [Fact]
    public void Review_Pramipexole_AugmentsAndIsNoTrigger()
    {
        MedicationReviewResult result = Review("pramipexole");
        Assert.Empty(result.Triggers);
        Assert.Equal("Pramipexole can, as a treatment of RLS, cause augmentation, which worsens RLS with time (SEED, AASM2025, AASM2012): a possible contributor to raise with the prescriber.", result.Augmenting.Single().Detail);
        Assert.Equal("Pramipexole is or was given for RLS (guidelines disagree; SEED).", result.Treatments.Single().Detail);
    }

    [Theory]
    [InlineData("propranolol", null, "medication:propranolol", "Propranolol is named in connection with RLS, without support enough (contested; unverified): not counted as a trigger.")]
    [InlineData("omeprazole", "A02BC01", "medication:omeprazole", "omeprazole is known by its class only: Proton pump inhibitors and H2 blockers (A02B) were found together with RLS, without a known reason (observational study; PPHARM, secondary): not counted as a trigger. What is said of the class may not hold for this drug.")]
    public void Review_ContestedOrAssociated_IsListedApartFromTriggers(string name, string? atc, string code, string detail)
    {
        MedicationReviewResult result = MedicationReview.Default.Review([new() { Name = name, Atc = atc }]);
        Assert.Empty(result.Triggers);
        Assert.Equal((code, detail), (result.Contested.Single().Code, result.Contested.Single().Detail));
        Assert.Empty(result.Contested.Single().Alternatives);
    }

    [Fact]
    public void Review_BupropionSleepAidAndNeurotoxicDrug_AreInListsOfTheirOwn()
    {
        MedicationReviewResult result = Review("bupropion", "clonazepam", "bortezomib");
        Assert.Equal("Bupropion is listed as a lower-risk choice for RLS (trial; BAYARD2011, secondary).", result.LowRisk.Single().Detail);
        Assert.Equal("Clonazepam may help sleep, and not the legs (guidelines disagree; SEED).", result.SleepOnly.Single().Detail);
        Assert.Equal("Bortezomib may cause a neuropathy, which can resemble RLS (inferred from its class; unverified): a possible contributor to raise with the prescriber.", result.NeuropathyMimics.Single().Detail);
        Assert.Empty(result.Triggers);
    }

    [Fact]
    public void Review_CodeKnownByItsClassOnly_SaysThatTheClassMayNotHold()
    {
        MedicationFinding finding = MedicationReview.Default.Review([new() { Atc = "N06AX22" }]).Triggers.Single();
        Assert.Equal("medication:n06ax22", finding.Code);
        Assert.True(finding.Match.IsByClassOnly);
        Assert.Equal(
            "N06AX22 is known by its class only: Antidepressants (N06A) may induce or worsen RLS (guideline and prospective series; SEED): a possible contributor to raise with the prescriber. "
            + "What is said of the class may not hold for this drug: N06A also holds drugs listed as lower risk (bupropion, trazodone, nefazodone, reboxetine).",
            finding.Detail);
    }

    [Fact]
    public void Review_UnknownDrug_GivesNoFindingAndANotice()
    {
        MedicationReviewResult result = Review("mirtazapin");
        Assert.Empty(result.Findings);
        Assert.Equal("\"mirtazapin\" was not recognised and was not reviewed; did you mean \"mirtazapine\"?", result.Notices.Single().Message);
    }

    [Fact]
    public void Review_SeveralEntries_KeepsTheirOrder() =>
        Assert.Equal(
            ["medication:sertraline", "medication:mirtazapine", "medication:haloperidol"],
            Review("sertraline", "mirtazapine", "loratadine", "haloperidol").Triggers.Select(finding => finding.Code));

    [Fact]
    public void Review_NothingTaken_IsEmpty()
    {
        Assert.Empty(Review().Matches);
        Assert.Empty(Review().Findings);
    }

    [Fact]
    public void Review_NullEntry_Throws() => Assert.Throws<ArgumentException>(() => MedicationReview.Default.Review([null!]));

    [Fact]
    public void Review_EveryRow_SaysSomethingForEachOfItsEffectsAndNeverAdvisesToStop() =>
        Assert.All(MedicationTable.Default.Rows.Where(row => row.IsDrug), row =>
        {
            MedicationReviewResult result = Review(row.Name);
            Assert.Equal(row.Effects.OrderBy(effect => effect.Index), result.Findings.SelectMany(finding => finding.Effects).OrderBy(effect => effect.Index));
            Assert.DoesNotContain(result.Findings, finding => finding.Detail.Contains("stop", StringComparison.OrdinalIgnoreCase));
            Assert.DoesNotContain(result.Findings, finding => finding.Verified == Verification.Unverified && !finding.Detail.Contains("; unverified)", StringComparison.Ordinal));
            Assert.DoesNotContain(result.Findings.SelectMany(finding => finding.Alternatives), text => text.StartsWith(row.Name, StringComparison.OrdinalIgnoreCase));
        });

    [Property]
    public void Review_UpperOrLowerCase_MakesNoDifference(MedicationEntry entry)
    {
        MedicationEntry upper = entry with { Name = entry.Name?.ToUpperInvariant(), Atc = entry.Atc?.ToUpperInvariant() };
        MedicationEntry lower = entry with { Name = entry.Name?.ToLowerInvariant(), Atc = entry.Atc?.ToLowerInvariant() };
        Assert.Equal(Summary(MedicationReview.Default.Review([upper])), Summary(MedicationReview.Default.Review([lower])));
    }

    [Property]
    public void Review_OneMoreEntry_LeavesTheOthersAsTheyWere(MedicationEntry[] entries, MedicationEntry added)
    {
        string[] before = Details(MedicationReview.Default.Review(entries));
        string[] after = Details(MedicationReview.Default.Review([.. entries, added]));
        Assert.Equal([.. before, .. Details(MedicationReview.Default.Review([added]))], after);
    }

    private static MedicationReviewResult Review(params string[] names) =>
        MedicationReview.Default.Review([.. names.Select(name => new MedicationEntry { Name = name })]);

    private static string[] Details(MedicationReviewResult result) => [.. result.Findings.Select(finding => finding.Detail)];

    private static string[] Summary(MedicationReviewResult result) =>
    [
        .. result.Matches.Select(match => $"{match.How} {match.Drug?.Id} {match.Atc} {match.Suggestion}"),
        .. result.Findings.Select(finding => $"{finding.Code} {finding.Role}"),
        .. result.Notices.Select(notice => notice.Code),
    ];

    [Fact]
    public void Review_OfAnArrayThatWasNeverMade_IsRefusedByName() =>
        Assert.Throws<ArgumentException>("medications", () => MedicationReview.Default.Review(default(ImmutableArray<MedicationEntry>)));

    [Fact]
    public void Review_OfALongEntryWithControlCharacters_QuotesItCutAndOnOneLine()
    {
        string entry = "mirtazapine\n\u001b[31m" + new string('x', 5000);
        MedicationReviewResult result = MedicationReview.Default.Review([new() { Name = entry }, new() { Atc = entry }, new() { Name = "a\tb" + entry[11..] }]);
        string[] texts = [.. result.Notices.Select(notice => notice.Message), .. result.Findings.Select(finding => finding.Detail)];
        Assert.True(texts.Length > 3);
        Assert.All(texts, text => Assert.True(text.Length < 1000 && !text.Any(char.IsControl), text));
    }
}
