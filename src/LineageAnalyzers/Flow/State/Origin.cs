using System.Collections.Immutable;
using LineageAnalyzers.Model.Addresses;
using LineageAnalyzers.Model.Manifests;

namespace LineageAnalyzers.Flow.State;

/// <summary>
/// That a value comes from somewhere: from which place, what was done to it, and which way it took. Two origins are equal when they differ in the way
/// alone, so a loop does not make ever new ones.
/// </summary>
internal sealed class Origin : IEquatable<Origin>
{
    private const int MostSteps = 16;

    // Values are compared all the time, mostly different ones; 0 until somebody asks.
    private int _hash;

    private readonly Way? _way;

    private Origin(OriginRoot root, string path, FlowTransformation transformation, bool isMasked, Way? way, bool isLegible = true)
    {
        IsLegible = isLegible;
        Root = root;
        Path = path;
        Transformation = transformation;
        IsMasked = isMasked;
        _way = way;
    }

    /// <summary>Where it starts.</summary>
    public OriginRoot Root { get; }

    /// <summary>The path inside of the root, in wire names; empty for the whole of it and for every source.</summary>
    public string Path { get; }

    /// <summary>What was done to it.</summary>
    public FlowTransformation Transformation { get; }

    /// <summary>Whether a redactor or a cryptographic hash stands between.</summary>
    public bool IsMasked { get; }

    /// <summary>Whether the value can be read in what was made of it: in a text around it, but not in its length or in a part of it.</summary>
    public bool IsLegible { get; }

    /// <summary>The places that it passed.</summary>
    public ImmutableArray<SourceLocation> Steps => _way?.Places ?? ImmutableArray<SourceLocation>.Empty;

    /// <summary>How many places it passed.</summary>
    public int StepCount => _way?.Count ?? 0;

    /// <summary>The whole of a root, unchanged.</summary>
    public static Origin Of(OriginRoot root, SourceLocation? place) =>
        new(root, "", FlowTransformation.Identity, false, place is null ? null : new Way(place, null));

    /// <summary>A source outside Kafka.</summary>
    public static Origin Of(FlowSource source, string? member, SourceLocation? place) => Of(new SourceRoot(source, member), place);

    /// <summary>A constant.</summary>
    public static Origin OfConstant(string? member, object? value) => Of(new SourceRoot(FlowSource.Constant, member) { Value = value }, null);

    /// <summary>Whether it is a constant.</summary>
    public bool IsConstant => Root is SourceRoot { Source: FlowSource.Constant };

    /// <summary>
    /// A member of what this is. Without a wire name the member is computed from the whole, as far as anybody knows; so is one of a time or a number.
    /// </summary>
    public Origin Member(string? wireName, string member) => (Root, Transformation, wireName) switch
    {
        (SourceRoot { Source: not (FlowSource.Clock or FlowSource.Random or FlowSource.Constant) } source, FlowTransformation.Identity, _) => new(source with { Member = member }, "", Transformation, IsMasked, _way, IsLegible),
        (_, FlowTransformation.Identity, not null) => new(Root, FieldPath.Join(Path, wireName), Transformation, IsMasked, _way, IsLegible),
        _ => By(FlowTransformation.Transformation).Veiled(),
    };

    /// <summary>The items or map values of what this is. Headers have names, but no places.</summary>
    /// <param name="suffix"><see cref="FieldPath.Items"/> or <see cref="FieldPath.MapValues"/>.</param>
    public Origin Items(string suffix) =>
        Root is not ConsumedRoot { Part: RecordPart.Header } && Root.IsFollowed && Transformation == FlowTransformation.Identity ? new(Root, Path + suffix, Transformation, IsMasked, _way, IsLegible) : this;

    /// <summary>The collection that this is an item of, or a part of one: how many there are has nothing to do with what is in them.</summary>
    public Origin Collection() => Transformation != FlowTransformation.Conditional && Path.LastIndexOf(FieldPath.Items, StringComparison.Ordinal) is >= 0 and var end
        ? new(Root, Path.Substring(0, end), Transformation, IsMasked, _way, IsLegible)
        : this;

    /// <summary>The record that this is a field of; of an item of a collection, the item.</summary>
    public Origin OfRecord() => Root is ConsumedRoot { Part: RecordPart.Value } && Transformation != FlowTransformation.Conditional && Path.IndexOf(FieldPath.Items, StringComparison.Ordinal) < 0
        ? new(Root, "", Transformation, IsMasked, _way, IsLegible)
        : this;

    /// <summary>What is parsed out of this, which is text that a caller gives; with no form it only got another encoding.</summary>
    public Origin Parsed(string? type, string? form) => new(new ParsedRoot((GivenRoot)Root, Path, type, form), "", Transformation, IsMasked, _way, IsLegible);

    /// <summary>The same, after something more was done. The strongest word stays.</summary>
    public Origin By(FlowTransformation transformation) =>
        transformation <= Transformation ? this : new(Root, Path, transformation, IsMasked, _way, IsLegible);

    /// <summary>The same behind a redactor or a hash.</summary>
    public Origin Masked() => new(Root, Path, Transformation < FlowTransformation.Transformation ? FlowTransformation.Transformation : Transformation, true, _way, IsLegible);

    /// <summary>The same in something in which it cannot be read any more.</summary>
    public Origin Veiled() => IsLegible ? new(Root, Path, Transformation, IsMasked, _way, isLegible: false) : this;

    /// <summary>The same, one place further.</summary>
    public Origin At(SourceLocation? place)
    {
        if (place is null || StepCount >= MostSteps || (_way is { Place: var last } && last.File == place.File && last.Line == place.Line))
            return this;
        return new(Root, Path, Transformation, IsMasked, new Way(place, _way), IsLegible) { _hash = _hash };
    }

    /// <inheritdoc/>
    public bool Equals(Origin? other) => ReferenceEquals(this, other)
        || other is not null && GetHashCode() == other.GetHashCode() && Transformation == other.Transformation && IsMasked == other.IsMasked && IsLegible == other.IsLegible && Path == other.Path && Root.Equals(other.Root);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Origin);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        if (_hash == 0)
            _hash = unchecked((((Root.GetHashCode() * 31) + Path.GetHashCode()) * 31) + ((int)Transformation * 4) + (IsMasked ? 2 : 0) + (IsLegible ? 1 : 0)) | 1 << 31;
        return _hash;
    }

    // Each origin shares the way up to it with those that it comes from.
    private sealed class Way(SourceLocation place, Way? before)
    {
        public SourceLocation Place => place;

        public int Count { get; } = before is null ? 1 : before.Count + 1;

        public ImmutableArray<SourceLocation> Places
        {
            get
            {
                var places = new SourceLocation[Count];
                for (var way = this; way is not null; way = way.Before)
                    places[way.Count - 1] = way.Place;
                return ImmutableArray.Create(places);
            }
        }

        private Way? Before => before;
    }
}
