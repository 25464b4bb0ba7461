using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Keeping;

/// <summary>Where the places of what was found are after an edit.</summary>
/// <param name="placeOf">Gives the new place of an old one; null when it is gone.</param>
/// <param name="isUnfinished">Whether the edit leaves code behind that does not compile yet.</param>
internal sealed class MovedPlaces(Func<Location, Location?> placeOf, bool isUnfinished)
{
    /// <summary>Whether a finding may lose a place that is not its own: somebody is typing there, and nothing can be found again until the code is whole.</summary>
    public bool MayLose => isUnfinished;

    /// <summary>The new place of an old one; null when it is gone.</summary>
    public Location? Of(Location place) => placeOf(place);

    /// <summary>The new places. Where one is gone it is left out of unfinished code, and null for any other.</summary>
    public List<Location>? Of(IReadOnlyCollection<Location> places) => All(places, placeOf);

    /// <summary>What was found, moved. What has lost its place is left out of unfinished code; for any other it gives null, and all is found again.</summary>
    /// <param name="found">What was found.</param>
    /// <param name="move">Moves one; null when its place is gone.</param>
    public List<T>? All<T>(IReadOnlyCollection<T> found, Func<T, T?> move)
        where T : class
    {
        var all = new List<T>(found.Count);
        foreach (var one in found)
        {
            if (move(one) is { } moved)
                all.Add(moved);
            else if (!isUnfinished)
                return null;
        }

        return all;
    }
}
