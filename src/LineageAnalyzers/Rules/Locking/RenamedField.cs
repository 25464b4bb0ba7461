using LineageAnalyzers.Model.Addresses;
using LineageAnalyzers.Schemas;

namespace LineageAnalyzers.Rules.Locking;

/// <summary>A field that has probably got another name: the only one that is gone and the only one that is new in its object, of the same type.</summary>
/// <param name="Old">The path that is registered.</param>
/// <param name="New">The path in the code.</param>
internal sealed record RenamedField(string Old, string New)
{
    /// <summary>The renaming that a changed field takes part in; null when it is none.</summary>
    public static RenamedField? Of(string field, ParsedSchema before, ParsedSchema after)
    {
        var (parent, name) = Split(field);
        if (name.Length == 0 || before.Find(parent) is not { } old || after.Find(parent) is not { } now)
            return null;
        var gone = old.Inside.Except(now.Inside, StringComparer.Ordinal).ToList();
        var added = now.Inside.Except(old.Inside, StringComparer.Ordinal).ToList();
        if (gone.Count != 1 || added.Count != 1 || (name != gone[0] && name != added[0]))
            return null;
        var renamed = new RenamedField(FieldPath.Member(parent, gone[0]), FieldPath.Member(parent, added[0]));
        return before.Find(renamed.Old)?.Type is { } type && type == after.Find(renamed.New)?.Type ? renamed : null;
    }

    private static (string Parent, string Name) Split(string field)
    {
        if (field.EndsWith(FieldPath.Items, StringComparison.Ordinal) || field.EndsWith(FieldPath.MapValues, StringComparison.Ordinal))
            return ("", "");
        var dot = field.LastIndexOf('.');
        return dot < 0 ? ("", field) : (field.Substring(0, dot), field.Substring(dot + 1));
    }
}
