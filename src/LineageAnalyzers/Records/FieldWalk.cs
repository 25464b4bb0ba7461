using System.Threading;
using LineageAnalyzers.Model;
using LineageAnalyzers.Model.Addresses;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Records.Classifying;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Records;

/// <summary>
/// Lists the fields of a record with their paths, level by level. It stops at a type that is already on the path (its own field is
/// listed, nothing inside), at <see cref="MaximumDepth"/> levels and at <see cref="MaximumFields"/> fields. An object that is left out
/// because of the two limits gets the type <c>opaque</c>, so that the list never looks complete when it is not.
/// </summary>
internal sealed class FieldWalk
{
    /// <summary>The most fields that are listed.</summary>
    public const int MaximumFields = 2_000;

    /// <summary>The deepest nesting that is followed.</summary>
    public const int MaximumDepth = 32;

    private readonly Func<Location, SourceLocation?> _locate;
    private readonly List<RecordField> _fields = [];
    private readonly Dictionary<string, int> _indexOfPath = new(StringComparer.Ordinal);
    private readonly Queue<Place> _pending = new();

    private readonly NamePatterns _names;

    private FieldWalk(Func<Location, SourceLocation?> locate, NamePatterns names)
    {
        _locate = locate;
        _names = names;
    }

    /// <summary>The fields in the order of their paths. What is no object has one field with the empty path.</summary>
    public static EquatableArray<RecordField> Fields(
        WireNode root, Func<Location, SourceLocation?> locate, NamePatterns names, CancellationToken cancellationToken)
    {
        var walk = new FieldWalk(locate, names);
        walk.Start(root);
        while (walk._pending.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            walk.Expand(walk._pending.Dequeue(), cancellationToken);
        }

        walk._fields.Sort(static (left, right) => string.CompareOrdinal(left.Path, right.Path));
        return walk._fields.ToEquatableArray();
    }

    private void Start(WireNode root)
    {
        if (root.Members is null)
            Add("", new WireMember("", root), root.IsNullable, Classification.None.Within(root.Contents));
        _pending.Enqueue(new Place("", root, root.Contents.AsInherited(), null, 0));
    }

    private void Expand(Place place, CancellationToken cancellationToken)
    {
        var node = place.Node;
        if (node.Members is null && node.Items is null && node.MapValues is null)
            return;
        var members = node.Members?.Invoke(cancellationToken);
        if (place.Depth >= MaximumDepth || _fields.Count + (members?.Length ?? 1) > MaximumFields)
        {
            MarkOpaque(place.Path);
            return;
        }

        if (node.Items is { } items)
            Visit(place, FieldPath.Items, new WireMember(FieldPath.Items, items()));
        if (node.MapValues is { } values)
            Visit(place, FieldPath.MapValues, new WireMember(FieldPath.MapValues, values()));
        if (members is not null)
        {
            foreach (var member in members.Value)
                Visit(place, member.Name, member);
        }
    }

    private void Visit(Place place, string name, WireMember member)
    {
        var path = FieldPath.Join(place.Path, name);
        var classification = member.Classification.Within(place.Classification);
        var listed = classification.Within(member.Node.Contents);
        // What is stated, be it that the field is not sensitive, needs no guess.
        if (listed.Classes.IsEmpty && !listed.IsStatedNone)
            listed = _names.Of(name, member.Symbol);
        Add(path, member, member.IsOptional || member.Node.IsNullable, listed);
        if (!place.IsWithin(member.Node.Identity))
            _pending.Enqueue(new Place(path, member.Node, listed.IsStatedNone ? listed : listed.AsInherited(), place, place.Depth + 1));
    }

    private void Add(string path, WireMember member, bool isOptional, Classification classification)
    {
        var field = new RecordField
        {
            Path = path,
            Type = member.Node.Type,
            Optional = isOptional,
            Required = member.IsRequired,
            Values = (member.Node.Values ?? []).ToEquatableArray(),
            Classifications = classification.Classes,
            ClassifiedBy = classification.Source,
            Location = LocationOf(member.Symbol),
        };
        if (_indexOfPath.TryGetValue(path, out var index))
        {
            _fields[index] = Merge(_fields[index], field);
            return;
        }

        _indexOfPath.Add(path, _fields.Count);
        _fields.Add(field);
    }

    // Two of the types that may stand in one place have a member of the same name.
    private static RecordField Merge(RecordField first, RecordField second) => first with
    {
        Type = first.Type == second.Type || first.Type.Split('|').Contains(second.Type) ? first.Type : $"{first.Type}|{second.Type}",
        Optional = first.Optional || second.Optional,
        Required = first.Required && second.Required,
        Values = first.Values == second.Values ? first.Values : default,
        Classifications = first.Classifications.Concat(second.Classifications).Distinct(StringComparer.Ordinal)
            .OrderBy(name => name, StringComparer.Ordinal).ToEquatableArray(),
        ClassifiedBy = first.ClassifiedBy is null || second.ClassifiedBy < first.ClassifiedBy ? second.ClassifiedBy ?? first.ClassifiedBy : first.ClassifiedBy,
        Location = first.Location ?? second.Location,
    };

    private void MarkOpaque(string path)
    {
        if (_indexOfPath.TryGetValue(path, out var index))
            _fields[index] = _fields[index] with { Type = WireNode.Opaque };
        else
            Add(path, new WireMember("", new WireNode(WireNode.Opaque)), false, Classification.None);
    }

    private SourceLocation? LocationOf(ISymbol? symbol)
    {
        if (symbol is null)
            return null;
        foreach (var location in symbol.Locations)
        {
            if (location.IsInSource && _locate(location) is { } found)
                return found;
        }

        return null;
    }

    private sealed record Place(string Path, WireNode Node, Classification Classification, Place? Outer, int Depth)
    {
        public bool IsWithin(object? identity)
        {
            if (identity is null)
                return false;
            for (var place = this; place is not null; place = place.Outer)
            {
                if (identity.Equals(place.Node.Identity))
                    return true;
            }

            return false;
        }
    }
}
