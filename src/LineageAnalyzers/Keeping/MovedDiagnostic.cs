using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Keeping;

/// <summary>Moves findings to where their places are after an edit.</summary>
internal static class MovedDiagnostic
{
    /// <summary>The findings at their new places; null when a place of one is gone from code that is whole.</summary>
    public static ImmutableList<Diagnostic>? Of(ImmutableList<Diagnostic> diagnostics, MovedPlaces places) =>
        places.All(diagnostics, diagnostic => Of(diagnostic, places))?.ToImmutableList();

    private static Diagnostic? Of(Diagnostic diagnostic, MovedPlaces places)
    {
        if (places.Of(diagnostic.Location) is not { } place || places.Of(diagnostic.AdditionalLocations) is not { } others)
            return null;
        return place == diagnostic.Location && others.SequenceEqual(diagnostic.AdditionalLocations) ? diagnostic : At(diagnostic, place, others);
    }

    private static Diagnostic At(Diagnostic diagnostic, Location place, List<Location> others)
    {
        var rule = diagnostic.Descriptor;
        return Diagnostic.Create(
            rule.Id,
            rule.Category,
            diagnostic.GetMessage(CultureInfo.InvariantCulture),
            diagnostic.Severity,
            rule.DefaultSeverity,
            rule.IsEnabledByDefault,
            diagnostic.WarningLevel,
            rule.Title,
            rule.Description,
            rule.HelpLinkUri,
            place,
            others,
            rule.CustomTags,
            diagnostic.Properties);
    }
}
