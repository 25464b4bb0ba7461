using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Endpoints;

/// <summary>The arguments of a call that become key and value of a record where nobody who looks at the call sees it sent.</summary>
/// <param name="Key">The argument for the key; null where none is it.</param>
/// <param name="Value">The argument for the value; null where none is it.</param>
internal sealed record GivenParts(IOperation? Key, IOperation? Value);
