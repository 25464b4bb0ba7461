using LineageAnalyzers.Flow.State;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Flow.Calls;

/// <summary>The value that a field or property is declared with.</summary>
/// <param name="member">The field or property.</param>
/// <param name="known">The value, where the text alone tells it.</param>
/// <param name="operation">What computes it, where that is not so.</param>
internal sealed class DeclaredValue(ISymbol member, FlowValue? known, IOperation? operation)
{
    private bool? _usesParameter;

    /// <summary>The field or property.</summary>
    public ISymbol Member => member;

    /// <summary>The value, where the text alone tells it.</summary>
    public FlowValue? Known => known;

    /// <summary>What computes the value; null where it is known.</summary>
    public IOperation? Operation => operation;

    /// <summary>Whether a parameter of a primary constructor takes part.</summary>
    public bool UsesParameter => _usesParameter ??= operation?.DescendantsAndSelf().Any(static part => part is IParameterReferenceOperation) == true;
}
