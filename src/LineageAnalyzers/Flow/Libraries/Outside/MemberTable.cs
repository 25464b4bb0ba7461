using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Flow.Libraries.Outside;

/// <summary>Members of libraries by type and name, each of a kind.</summary>
/// <typeparam name="TKind">What a member is.</typeparam>
internal sealed class MemberTable<TKind>
    where TKind : struct
{
    private readonly Dictionary<string, List<(string Name, TKind Kind)>> _types = new(StringComparer.Ordinal);

    /// <summary>States what members of types are.</summary>
    /// <param name="kind">What they are.</param>
    /// <param name="types">The full metadata names of the types, separated by spaces; a namespace followed by <c>.*</c> stands for all its types.</param>
    /// <param name="members">The names of the members, each whole or its beginning followed by <c>*</c>.</param>
    public MemberTable<TKind> With(TKind kind, string types, params string[] members)
    {
        foreach (var type in types.Split(' '))
        {
            if (!_types.TryGetValue(type, out var known))
                _types.Add(type, known = []);
            foreach (var member in members)
                known.Add((member, kind));
        }

        return this;
    }

    /// <summary>What a member is, by the type that declares it or one that this derives from; null when the table does not say it.</summary>
    public TKind? Find(ISymbol member)
    {
        for (var type = member.ContainingType; type is { SpecialType: not SpecialType.System_Object }; type = type.BaseType)
        {
            if (Find(TypeTables.NameOf(type.OriginalDefinition), member.Name) is { } found)
                return found;
            if (NamespaceNames.Of(type) is { } space && Find($"{space}.*", member.Name) is { } common)
                return common;
        }

        return null;
    }

    private TKind? Find(string type, string member)
    {
        if (!_types.TryGetValue(type, out var members))
            return null;
        foreach (var (name, kind) in members)
        {
            var isBeginning = name[name.Length - 1] == '*';
            if (isBeginning ? string.CompareOrdinal(member, 0, name, 0, name.Length - 1) == 0 : member == name)
                return kind;
        }

        return null;
    }
}
