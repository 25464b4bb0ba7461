using System.Collections.Immutable;
using System.Threading;
using LineageAnalyzers.Endpoints;
using LineageAnalyzers.Rules.Locking;
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

/// <summary>A rule whose findings may stand far from what leads to them. It is asked once, when the first file is; each file shows what stands in it.</summary>
internal interface ICompilationRule : IRule
{
    /// <summary>What is wrong in the compilation.</summary>
    IEnumerable<Diagnostic> Check(CompilationFacts facts, CancellationToken cancellationToken);
}

/// <summary>A rule that looks for something of its own in each file. It finds it by name before anything is bound.</summary>
internal interface IFileRule : IRule
{
    /// <summary>What is wrong in a file; findings stand in it.</summary>
    IEnumerable<Diagnostic> Check(SyntaxTree file, CompilationFacts facts, CancellationToken cancellationToken);
}

/// <summary>A rule about what a lock says of an endpoint's records. It is asked once for each of them, and not at all where a project has no lock.</summary>
internal interface IContractRule : IRule
{
    /// <summary>What is wrong with a part of an endpoint's records; findings may stand in any file of the compilation.</summary>
    IEnumerable<ContractFinding> Check(RegisteredPart part, LockedContracts contracts, CancellationToken cancellationToken);
}
