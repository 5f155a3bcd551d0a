using System.Globalization;
using System.Runtime.CompilerServices;

namespace MinimalApi.Tests;

/// <summary>The whole suite runs under a culture with a decimal comma.</summary>
internal static class CommaCulture
{
    [ModuleInitializer]
    internal static void Set()
    {
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.GetCultureInfo("nl-NL");
        CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.GetCultureInfo("nl-NL");
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("nl-NL");
    }
}
