using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Keeping;

/// <summary>Moves findings to where their places are after an edit.</summary>
internal static class MovedDiagnostic
{
    /// <summary>The findings at their new places; null when a place of one is gone.</summary>
    public static ImmutableList<Diagnostic>? Of(ImmutableList<Diagnostic> diagnostics, Func<Location, Location?> placeOf)
    {
        var moved = diagnostics.Select(diagnostic => Of(diagnostic, placeOf)).OfType<Diagnostic>().ToImmutableList();
        return moved.Count == diagnostics.Count ? moved : null;
    }

    /// <summary>The finding at its new place; null when a place of it is gone.</summary>
    public static Diagnostic? Of(Diagnostic diagnostic, Func<Location, Location?> placeOf)
    {
        if (placeOf(diagnostic.Location) is not { } place)
            return null;
        var isMoved = place != diagnostic.Location;
        var others = new List<Location>(diagnostic.AdditionalLocations.Count);
        foreach (var other in diagnostic.AdditionalLocations)
        {
            if (placeOf(other) is not { } moved)
                return null;
            others.Add(moved);
            isMoved |= moved != other;
        }

        return isMoved ? At(diagnostic, place, others) : diagnostic;
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
