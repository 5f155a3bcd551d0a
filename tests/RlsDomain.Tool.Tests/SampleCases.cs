namespace RlsDomain.Tool.Tests;

/// <summary>Cases that several tests read. None is of a real person.</summary>
internal static class SampleCases
{
    /// <summary>A case that fills every section of an assessment.</summary>
    internal const string Full = """
        {
          "id": "full",
          "age": 54,
          "sex": "female",
          "findings": {
            "urge-to-move-legs": "present",
            "unpleasant-leg-sensations": "present",
            "begins-or-worsens-at-rest": "present",
            "relief-with-movement": "present",
            "worse-in-evening-or-night": "present",
            "leg-pain": "present",
            "painful-muscle-contraction": "absent",
            "suicidal-thoughts": "present"
          },
          "riskFactors": { "dialysis": "present" },
          "labs": [
            { "analyte": "ferritin", "value": 18, "unit": "ng/mL" },
            { "analyte": "iron", "value": 40, "unit": "ug/dL" },
            { "analyte": "tibc", "value": 400, "unit": "ug/dL" }
          ],
          "medications": [ { "name": "mirtazapine" }, { "name": "xyzzy" } ],
          "irls": [3, 3, 2, 3, 2, 3, 2, 3, 2, 2],
          "symptomFrequencyPerWeek": 4,
          "symptomDurationMonths": 18,
          "lifetimeEpisodes": 200,
          "plmIndexPerHour": 22.5
        }
        """;
}
