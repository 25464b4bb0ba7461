using System.Collections.Immutable;
using LineageAnalyzers.Values;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Endpoints.Wrappers;

/// <summary>An own method that leaves it to its callers to say what names the topic of a client call.</summary>
/// <param name="Method">The method, by its original definition.</param>
/// <param name="Endpoint">The client call.</param>
/// <param name="Binding">What is given to the methods between this one and the client call.</param>
/// <param name="Names">The parameters and type parameters of the method that take part in the topic's name, in their order.</param>
internal sealed record WrapperMethod(IMethodSymbol Method, EndpointAnalysis Endpoint, CallBinding Binding, ImmutableArray<ISymbol> Names);
