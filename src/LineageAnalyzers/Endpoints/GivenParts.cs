using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Endpoints;

/// <summary>What a call gives that becomes key and value of a record where nobody who looks at the call sees it sent.</summary>
/// <param name="Key">What becomes the key; null where nothing is it.</param>
/// <param name="Value">What becomes the value; null where nothing is it.</param>
internal sealed record GivenParts(GivenPart? Key, GivenPart? Value);

/// <summary>An argument, or what a property of it holds.</summary>
/// <param name="Argument">The argument.</param>
/// <param name="Property">The name of the property; null for the argument itself.</param>
internal sealed record GivenPart(IOperation Argument, string? Property);
