using System.Globalization;
using System.Runtime.CompilerServices;

namespace RlsDomain.Tests.Shared;

/// <summary>
/// The whole suite runs under a culture with a decimal comma, or under the one that the environment names. CI names Persian,
/// which has another calendar, decimal separator and minus sign.
/// </summary>
internal static class TestCulture
{
    [ModuleInitializer]
    internal static void Set()
    {
        CultureInfo culture = CultureInfo.GetCultureInfo(Environment.GetEnvironmentVariable("RLSDOMAIN_TEST_CULTURE") ?? "nl-NL", predefinedOnly: true);
        CultureInfo.DefaultThreadCurrentCulture = culture;
        CultureInfo.DefaultThreadCurrentUICulture = culture;
        CultureInfo.CurrentCulture = culture;
    }
}
