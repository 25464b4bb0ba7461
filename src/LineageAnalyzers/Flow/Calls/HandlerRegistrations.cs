using System.Collections.Immutable;
using LineageAnalyzers.Endpoints;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LineageAnalyzers.Flow.Calls;

/// <summary>
/// Tells which of several endpoints for one type of record a handler belongs to: those whose registration names it. A registration is what stands around the
/// endpoint up to where that of another one begins.
/// </summary>
internal sealed class HandlerRegistrations(ImmutableArray<IdentifiedEndpoint> endpoints)
{
    private readonly Dictionary<string, ImmutableHashSet<string>> _names = [];

    /// <summary>The endpoints whose registration names the class; all of them when none does.</summary>
    public ImmutableArray<IdentifiedEndpoint> Naming(INamedTypeSymbol handler, ImmutableArray<IdentifiedEndpoint> fitting)
    {
        if (fitting.Length < 2)
            return fitting;
        var naming = OnlyNaming(handler, fitting);
        return naming.IsEmpty ? fitting : naming;
    }

    /// <summary>The endpoints whose registration names the class, and no others.</summary>
    public ImmutableArray<IdentifiedEndpoint> OnlyNaming(INamedTypeSymbol handler, IEnumerable<IdentifiedEndpoint> fitting) =>
        fitting.Where(endpoint => NamesOf(endpoint).Contains(handler.Name)).ToImmutableArray();

    private ImmutableHashSet<string> NamesOf(IdentifiedEndpoint endpoint)
    {
        if (!_names.TryGetValue(endpoint.Id, out var names))
            _names.Add(endpoint.Id, names = RegistrationOf(endpoint).DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Select(name => name.Identifier.ValueText).ToImmutableHashSet());
        return names;
    }

    private SyntaxNode RegistrationOf(IdentifiedEndpoint endpoint)
    {
        var syntax = endpoint.Analysis.Call.Operation.Syntax;
        var others = endpoints
            .Select(other => other.Analysis.Call.Operation.Syntax)
            .Where(other => other != syntax && other.SyntaxTree == syntax.SyntaxTree)
            .ToList();
        while (syntax.Parent is ExpressionSyntax or ArgumentSyntax or ArgumentListSyntax or StatementSyntax or EqualsValueClauseSyntax or VariableDeclaratorSyntax or VariableDeclarationSyntax
            && !others.Exists(other => syntax.Parent.Span.Contains(other.Span)))
            syntax = syntax.Parent;
        return syntax;
    }
}
