using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Flow.Calls;

/// <summary>The value that a member is declared with.</summary>
/// <param name="Member">The member.</param>
/// <param name="Expression">The value; null where it is a literal.</param>
/// <param name="Literal">What the literal says.</param>
internal readonly record struct DeclaredValue(ISymbol Member, IOperation? Expression, object? Literal);
