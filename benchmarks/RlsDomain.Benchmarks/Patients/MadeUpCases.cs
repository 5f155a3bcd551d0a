using System.Collections.Immutable;
using RlsDomain.Cases;
using RlsDomain.Differential;
using RlsDomain.Labs;
using RlsDomain.Vocabulary;

namespace RlsDomain.Benchmarks.Patients;

/// <summary>Made-up patients, the same on every machine. Their findings are drawn from the shipped model.</summary>
internal static class MadeUpCases
{
    private const ulong Seed = 20261124;

    private static readonly string[] s_drugs = ["mirtazapine", "metoclopramide", "ropinirole", "levothyroxine"];

    private static readonly RiskFactor[] s_riskFactors = [RiskFactor.IronDeficiency, RiskFactor.Diabetes, RiskFactor.Dialysis, RiskFactor.RheumatoidArthritis];

    /// <summary>Draws patients with so many findings and nothing else.</summary>
    internal static ImmutableArray<PatientCase> WithFindings(int count, int findings)
    {
        CaseSimulator simulator = new(DifferentialModel.Default, Setting.SleepClinic, Seed, findings, findings);
        return [.. Enumerable.Range(0, count).Select(i => simulator.Draw((ulong)i).Patient)];
    }

    /// <summary>Draws patients with so many findings, an age, a sex and, one in two, a risk factor.</summary>
    internal static ImmutableArray<PatientCase> ForTheDifferential(int count, int findings) =>
        [.. WithFindings(count, findings).Select((patient, i) => WithPerson(patient, i).Build())];

    /// <summary>Draws patients with everything that a case can hold: findings, risk factors, labs, drugs and the IRLS.</summary>
    internal static ImmutableArray<PatientCase> Whole(int count, int findings) =>
        [.. WithFindings(count, findings).Select((patient, i) => WithTheRest(WithPerson(patient, i), i).Build())];

    private static PatientCaseBuilder WithPerson(PatientCase patient, int i)
    {
        PatientCaseBuilder builder = patient.ToBuilder().Aged(20 + (i * 7 % 60)).Sex(i % 3 == 0 ? Sex.Male : Sex.Female);
        return i % 2 == 0 ? builder.With(s_riskFactors[i / 2 % s_riskFactors.Length]) : builder;
    }

    private static PatientCaseBuilder WithTheRest(PatientCaseBuilder builder, int i) => builder
        .Lab(Analyte.Ferritin, 10 + (i * 13 % 200), Unit.NanogramPerMilliliter, new DateOnly(2026, 10, 1 + (i % 28)))
        .Lab(Analyte.TransferrinSaturation, 8 + (i % 40), Unit.Percent, new DateOnly(2026, 10, 1 + (i % 28)))
        .Takes(s_drugs[i % s_drugs.Length], new DateOnly(2026, 5, 1 + (i % 28)))
        .Irls(3, 3, 2, i % 5, 2, 3, 2, i % 4, 2, 2)
        .SymptomsPerWeek(1 + (i % 7))
        .SymptomsForMonths(3 + (i % 120));
}
