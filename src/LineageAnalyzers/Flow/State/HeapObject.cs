using System.Collections.Immutable;
using LineageAnalyzers.Records;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Flow.State;

/// <summary>What is known of one object.</summary>
internal sealed record HeapObject
{
    private static readonly OrderedMap<ISymbol, MemberValue> NoMembers = new(SymbolEqualityComparer.Default);
    private static readonly OrderedMap<string, MemberValue> NothingHidden = new(StringComparer.Ordinal);

    /// <summary>A map without entries.</summary>
    public static readonly OrderedMap<string, FlowValue> NoEntries = new(StringComparer.Ordinal);

    /// <summary>The type that it was made or read as; null when not known.</summary>
    public ITypeSymbol? Type { get; init; }

    /// <summary>How it stood on the wire, which gives its members their wire names; null for an object that was no record.</summary>
    public WireForm? Form { get; init; }

    /// <summary>Of a text: how the object was written that it was made of; null for an object, and where that is not known.</summary>
    public WireForm? Text { get; init; }

    /// <summary>Where everything in it comes from, but for what was written later.</summary>
    public ImmutableArray<Origin> Base { get; init; } = ImmutableArray<Origin>.Empty;

    /// <summary>Whether the code at hand made it, so that a member nobody wrote has its default.</summary>
    public bool IsMade { get; init; }

    /// <summary>Whether a container made it as the service of a class, so that members of base classes without source hold what is not seen.</summary>
    public bool IsService { get; init; }

    /// <summary>The creation that made it; null where none is seen.</summary>
    public SyntaxNode? Site { get; init; }

    /// <summary>How many objects the same creation had made before, as far as one run sees it.</summary>
    public int Ordinal { get; init; }

    /// <summary>What was written to its members.</summary>
    public OrderedMap<ISymbol, MemberValue> Members { get; init; } = NoMembers;

    /// <summary>What was written to members that only the assembly of its class can see, by the names under which that tells of them.</summary>
    public OrderedMap<string, MemberValue> Hidden { get; init; } = NothingHidden;

    /// <summary>Whether an assembly told what the object's constructor does, so that what was not hidden in it is not there.</summary>
    public bool IsTold { get; init; }

    /// <summary>Whether it is a copy of what its base gives, and not that object itself.</summary>
    public bool IsCopy { get; init; }

    /// <summary>What was put into the collection that it is, under no name that is known.</summary>
    public FlowValue Items { get; init; } = FlowValue.None;

    /// <summary>What the keys of the map that it is come from; of a group, what it is grouped by.</summary>
    public FlowValue Keys { get; init; } = FlowValue.None;

    /// <summary>What was put into the map that it is, by name.</summary>
    public OrderedMap<string, FlowValue> Entries { get; init; } = NoEntries;

    /// <summary>What an object of a library was given, which does with it what we do not see.</summary>
    public FlowValue Held { get; init; } = FlowValue.None;

    /// <summary>Whether nothing was written since it came from its base.</summary>
    public bool IsIntact => Items.IsEmpty && Keys.IsEmpty && Entries.IsEmpty && Held.IsEmpty && !HasWritten(Members);

    /// <summary>The object where it may be in either state.</summary>
    public HeapObject Or(HeapObject other, ImmutableArray<Origin> deciding)
    {
        if (ReferenceEquals(this, other))
            return this;
        return this with
        {
            Base = Base == other.Base ? Base : Base.Union(other.Base).ToImmutableArray(),
            IsMade = IsMade && other.IsMade,
            IsTold = IsTold && other.IsTold,
            Members = Joined(Members, other.Members, deciding),
            Hidden = Joined(Hidden, other.Hidden, deciding),
            Items = Items.Or(other.Items),
            Keys = Keys.Or(other.Keys),
            Entries = Joined(Entries, other.Entries),
            Held = Held.Or(other.Held),
        };
    }

    private static bool HasWritten(OrderedMap<ISymbol, MemberValue> members)
    {
        foreach (var member in members)
        {
            if (member.Value.IsWritten)
                return true;
        }

        return false;
    }

    /// <summary>Whether both hold the same, whatever way its origins took.</summary>
    public bool SameAs(HeapObject other) => ReferenceEquals(this, other)
        || IsMade == other.IsMade && Base.Length == other.Base.Length && Items.SameAs(other.Items) && Keys.SameAs(other.Keys) && Held.SameAs(other.Held)
        && Same(Members, other.Members, static (left, right) => left.SameAs(right)) && Same(Hidden, other.Hidden, static (left, right) => left.SameAs(right))
        && Same(Entries, other.Entries, static (left, right) => left.SameAs(right));

    /// <summary>Whether the data that both hold comes from the same places, whatever objects they hold.</summary>
    public bool HasDataOf(HeapObject other) => ReferenceEquals(this, other)
        || Base.Length == other.Base.Length && Items.HasDataOf(other.Items) && Keys.HasDataOf(other.Keys) && Held.HasDataOf(other.Held)
        && Same(Members, other.Members, static (left, right) => left.Value.HasDataOf(right.Value)) && Same(Entries, other.Entries, static (left, right) => left.HasDataOf(right));

    private static bool Same<TKey, TValue>(OrderedMap<TKey, TValue> left, OrderedMap<TKey, TValue> right, Func<TValue, TValue, bool> isSame)
        where TKey : class
        where TValue : class
    {
        if (left == right)
            return true;
        if (left.Count != right.Count)
            return false;
        foreach (var pair in left)
        {
            if (!right.TryGetValue(pair.Key, out var value) || !isSame(pair.Value, value))
                return false;
        }

        return true;
    }

    private static OrderedMap<TKey, MemberValue> Joined<TKey>(OrderedMap<TKey, MemberValue> left, OrderedMap<TKey, MemberValue> right, ImmutableArray<Origin> deciding)
        where TKey : class
    {
        if (ReferenceEquals(left, right))
            return left;
        var joined = left;
        foreach (var pair in left)
        {
            if (!right.TryGetValue(pair.Key, out var value))
                joined = joined.SetItem(pair.Key, Uncertain(pair.Value, deciding));
            else if (!ReferenceEquals(pair.Value, value))
                joined = joined.SetItem(pair.Key, pair.Value.Or(value, deciding));
        }

        foreach (var pair in right)
        {
            if (!left.ContainsKey(pair.Key))
                joined = joined.SetItem(pair.Key, Uncertain(pair.Value, deciding));
        }

        return joined;
    }

    private static OrderedMap<string, FlowValue> Joined(OrderedMap<string, FlowValue> left, OrderedMap<string, FlowValue> right)
    {
        if (left == right)
            return left;
        var joined = left;
        foreach (var entry in right)
            joined = joined.SetItem(entry.Key, left.TryGetValue(entry.Key, out var known) ? known.Or(entry.Value) : entry.Value);
        return joined;
    }

    // A member that was only read is the same on the other way.
    private static MemberValue Uncertain(MemberValue member, ImmutableArray<Origin> deciding) =>
        !member.IsCertain && (deciding.IsEmpty || !member.IsWritten) ? member
        : new(deciding.IsEmpty || !member.IsWritten ? member.Value : member.Value.And(deciding), IsCertain: false, member.IsWritten);
}

/// <summary>What a member holds.</summary>
/// <param name="Value">The value.</param>
/// <param name="IsCertain">Whether it was written on every way; otherwise the member may also hold what the base gives.</param>
/// <param name="IsWritten">Whether the code wrote it; otherwise it was only read, and is what the base gives.</param>
internal sealed record MemberValue(FlowValue Value, bool IsCertain = true, bool IsWritten = true)
{
    /// <summary>Whether both are the same, whatever way the value took.</summary>
    public bool SameAs(MemberValue other) => IsCertain == other.IsCertain && IsWritten == other.IsWritten && Value.SameAs(other.Value);

    /// <summary>The same member with another value.</summary>
    public MemberValue With(FlowValue value) => ReferenceEquals(value, Value) ? this : new(value, IsCertain, IsWritten);

    /// <summary>The member where it may hold either of the two.</summary>
    public MemberValue Or(MemberValue other, ImmutableArray<Origin> deciding)
    {
        var value = Value.Or(other.Value);
        if (!deciding.IsEmpty && (IsWritten || other.IsWritten) && !Value.SameAs(other.Value))
            value = value.And(deciding);
        var (isCertain, isWritten) = (IsCertain && other.IsCertain, IsWritten || other.IsWritten);
        return ReferenceEquals(value, Value) && isCertain == IsCertain && isWritten == IsWritten ? this : new(value, isCertain, isWritten);
    }
}
