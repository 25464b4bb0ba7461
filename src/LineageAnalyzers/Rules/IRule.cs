using System.Collections.Immutable;
using LineageAnalyzers.Endpoints;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Rules;

/// <summary>One rule. It has no state: one instance serves every compilation, on several threads.</summary>
internal interface IRule
{
    /// <summary>The rule's descriptor.</summary>
    DiagnosticDescriptor Descriptor { get; }
}

/// <summary>A rule about endpoints.</summary>
internal interface IEndpointRule : IRule
{
    /// <summary>Reports what is wrong with an endpoint.</summary>
    void Check(EndpointAnalysis endpoint, RuleContext context);
}

/// <summary>A rule about objects of certain types.</summary>
internal interface ICreationRule : IRule
{
    /// <summary>The types whose creations the rule wants to see, by their original definition; empty when the compilation does not know them.</summary>
    ImmutableArray<INamedTypeSymbol> Types(Compilation compilation);

    /// <summary>Reports what is wrong with the creation of an object of one of <see cref="Types"/>.</summary>
    void Check(IObjectCreationOperation creation, RuleContext context);
}
