using System.Collections.Immutable;
using LineageAnalyzers.Flow.State;

namespace LineageAnalyzers.Flow.Libraries.Mapping;

/// <summary>Where a member of the target comes from: a function of the source, a path in it, else the member of its own name.</summary>
internal sealed record MemberRule
{
    /// <summary>The function of source and target that gives it; null for none.</summary>
    public FunctionValue? Function { get; init; }

    /// <summary>The path in the source; null for none.</summary>
    public string? Path { get; init; }

    /// <summary>What a class of its own makes of that; null where it stays what it is.</summary>
    public FunctionValue? Converter { get; init; }

    /// <summary>Whether the converter is given source and target besides.</summary>
    public bool IsOfSource { get; init; }

    /// <summary>Whether something decides if the member is mapped.</summary>
    public bool IsConditional { get; init; }

    /// <summary>The functions of source and target that decide if it is mapped, as far as they are known.</summary>
    public ImmutableArray<FunctionValue> Deciding { get; init; } = ImmutableArray<FunctionValue>.Empty;

    /// <summary>The rule that holds where the deciding functions say no; null where nothing is mapped then.</summary>
    public MemberRule? Otherwise { get; init; }

    /// <summary>Whether a text is made of it by a format.</summary>
    public bool IsFormatted { get; init; }

    /// <summary>Whether nothing is mapped where the deciding functions say yes.</summary>
    public bool IsSkipped { get; init; }

    /// <summary>Whether it is a constant.</summary>
    public bool IsConstant { get; init; }
}
