using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Flow.Libraries.Mapping;

/// <summary>Tells what holds of the map back: a member that comes from another one goes back there.</summary>
internal static class MapReversal
{
    /// <summary>Adds to the rules of the map back.</summary>
    /// <param name="rules">What is said of the map.</param>
    /// <param name="source">Its source.</param>
    /// <param name="target">Its target.</param>
    /// <param name="back">The rules of the map back.</param>
    /// <param name="isBothWays">Whether all that is said is meant for both ways, what is left out, too.</param>
    public static void Of(MapRules rules, ITypeSymbol source, ITypeSymbol target, MapRules back, bool isBothWays = false)
    {
        back.IsOpen |= rules.IsOpen || rules.Whole is not null || rules.Inner.Count > 0 || rules.Included.Count > 0
            || isBothWays && (rules.Members.Values.Any(static rule => rule is { Deciding.IsEmpty: false }) || rules.Beforehand.Count > 0 || rules.Afterwards.Count > 0 || rules.Creation is not null);
        foreach (var member in rules.Members)
        {
            if (member.Value is null)
            {
                if (isBothWays)
                    back.Unused.Add(member.Key);
                continue;
            }

            var path = member.Value is { Converter: null } ? member.Value.Path ?? MapFunctions.PathOf(member.Value.Function?.Body) : null;
            if (path is not null)
                Put(back, path, member.Key);
            // What is computed has no way back, but a member of the same name comes by it.
            else if (isBothWays)
                back.IsOpen = true;
        }

        foreach (var member in MappedMembers.Of(target))
        {
            if (!rules.Members.ContainsKey(member.Name) && MappedMembers.PathTo(source, member.Name, StringComparison.OrdinalIgnoreCase) is { Count: > 1 } flattened)
                Put(back, string.Join(".", flattened.Select(static step => step.Name)), member.Name);
        }
    }

    private static void Put(MapRules back, string path, string member)
    {
        var rule = new MemberRule { Path = member };
        if (path.IndexOf('.') >= 0)
            back.Inner.Add((path, rule));
        else
            back.Members[path] = rule;
    }
}
