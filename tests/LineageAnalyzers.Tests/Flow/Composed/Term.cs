using System.Collections.Immutable;

namespace LineageAnalyzers.Tests.Flow.Composed;

/// <summary>What a text is made of in one run of a composed program.</summary>
internal abstract record Term
{
    /// <summary>How many parts it has. Texts that are put together in loops grow fast.</summary>
    public virtual long Size => 1;

    /// <summary>A text of the code.</summary>
    public static Term Of(string constant) => new ConstantTerm(constant);

    /// <summary>A text that is computed from others.</summary>
    public static Term Made(params Term[] parts) => new MadeTerm([.. parts], false);

    /// <summary>The hash of a text.</summary>
    public static Term Masked(Term part) => new MadeTerm([part], true);

    /// <summary>The fields in it, and what was done to each.</summary>
    public IEnumerable<(string Field, bool IsComputed, bool IsMasked)> Fields() => Fields(this, false, false);

    /// <summary>Whether the same fields are in both, and the same was done to each.</summary>
    public bool IsLike(Term other) => Fields().Any() && Fields().ToHashSet().SetEquals(other.Fields());

    private static IEnumerable<(string, bool, bool)> Fields(Term term, bool isComputed, bool isMasked) => term switch
    {
        FieldTerm field => [(field.Path, isComputed, isMasked)],
        MadeTerm made => made.Parts.SelectMany(part => Fields(part, true, isMasked || made.IsMask)),
        _ => [],
    };
}

/// <summary>A field of the consumed record, as it came.</summary>
internal sealed record FieldTerm(string Path) : Term;

/// <summary>A text of the code.</summary>
internal sealed record ConstantTerm(string Text) : Term;

/// <summary>A text that is computed from others, or hides one.</summary>
internal sealed record MadeTerm(ImmutableArray<Term> Parts, bool IsMask) : Term
{
    public override long Size { get; } = 1 + Parts.Sum(part => Math.Min(part.Size, int.MaxValue));

    public bool Equals(MadeTerm? other) => other is not null && IsMask == other.IsMask && Parts.SequenceEqual(other.Parts);

    public override int GetHashCode() => Parts.Aggregate(IsMask ? 1 : 0, (hash, part) => HashCode.Combine(hash, part));
}
