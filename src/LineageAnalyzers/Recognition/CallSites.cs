using System.Collections.Immutable;
using System.Threading;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Recognition;

/// <summary>Finds calls by their name in a compilation and in the projects that it references as source.</summary>
internal static class CallSites
{
    /// <summary>The calls of methods in the compilation itself.</summary>
    public static IEnumerable<IInvocationOperation> Of(ImmutableArray<ISymbol> methods, SourceModels models, CancellationToken cancellationToken)
    {
        foreach (var name in methods.Select(method => method.Name).Distinct())
        {
            foreach (var node in models.Compilation.SyntaxTrees.SelectMany(tree => CandidateIndex.Find(tree, name, cancellationToken)))
            {
                if (models.OperationOf(node, cancellationToken) is IInvocationOperation call
                    && methods.Contains((call.TargetMethod.ReducedFrom ?? call.TargetMethod).OriginalDefinition, SymbolEqualityComparer.Default))
                    yield return call;
            }
        }
    }

    /// <summary>Whether a call of this name stands anywhere in the compilation, whatever it binds to.</summary>
    public static bool AreNamed(string name, SourceModels models, CancellationToken cancellationToken) =>
        models.Compilation.SyntaxTrees.Any(tree => !CandidateIndex.Find(tree, name, cancellationToken).IsEmpty);

    /// <summary>
    /// The code that configures a builder, which is given to calls of this name. A call of a library that is not here in that code makes the whole call one that
    /// does not bind; the builder is known all the same.
    /// </summary>
    public static IEnumerable<BuilderScope> Configuring(INamedTypeSymbol builder, string name, SourceModels models, CancellationToken cancellationToken) =>
        Named(name, models, cancellationToken)
            .Select(node => models.OperationOf(node, cancellationToken))
            .OfType<IOperation>()
            .SelectMany(call => call.ChildOperations)
            .Select(child => BuilderCalls.ScopeOf(child is IArgumentOperation argument ? argument.Value : child, models, cancellationToken))
            .OfType<BuilderScope>()
            .Where(scope => scope.Builder.Type.Is(builder));

    /// <summary>
    /// Whether a method of this name is called on an object of the type, even one of a library that is not here: the compiler then knows the object, but not
    /// the method. With <paramref name="orUnknown"/> also where the object itself is not known, after a call of such a library in the same chain.
    /// </summary>
    public static bool AreOn(INamedTypeSymbol receiver, string name, SourceModels models, CancellationToken cancellationToken, bool orUnknown = false) =>
        Named(name, models, cancellationToken).Any(node =>
            node is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access }
            && models.OperationOf(access.Expression, cancellationToken)?.Type is var type
            && (type is null or IErrorTypeSymbol ? orUnknown : type.Is(receiver)));

    /// <summary>The place of a call's name: a call at the end of a chain begins where the chain does.</summary>
    public static Location PlaceOf(IOperation call) => call.Syntax is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access }
        ? access.Name.GetLocation()
        : call.Syntax.GetLocation();

    private static IEnumerable<SyntaxNode> Named(string name, SourceModels models, CancellationToken cancellationToken) =>
        models.Trees.SelectMany(tree => CandidateIndex.Find(tree, name, cancellationToken));
}
