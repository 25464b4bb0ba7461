using System.Collections.Immutable;
using System.Threading;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LineageAnalyzers.Recognition;

/// <summary>Finds the calls by which an application sets a framework up, wherever in the known projects they are.</summary>
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

    /// <summary>The calls of methods in the project and in what it references; where there are none, those in the projects that use it.</summary>
    public static IReadOnlyList<IInvocationOperation> OfSetup(ImmutableArray<ISymbol> methods, SourceModels models, CancellationToken cancellationToken)
    {
        var own = In(models.OwnTrees).ToList();
        return own.Count > 0 ? own : In(models.Trees).ToList();

        IEnumerable<IInvocationOperation> In(IEnumerable<SyntaxTree> trees)
        {
            var names = methods.Select(method => method.Name).Distinct().ToList();
            return trees.SelectMany(tree => names.SelectMany(name => CandidateIndex.Find(tree, name, cancellationToken)))
                .Select(node => models.OperationOf(node, cancellationToken))
                .OfType<IInvocationOperation>()
                .Where(call => methods.Any(method => method.Name == call.TargetMethod.Name && IsNamed((call.TargetMethod.ReducedFrom ?? call.TargetMethod).ContainingType, method.ContainingType)));
        }
    }

    /// <summary>Whether a call of this name stands anywhere in the compilation, whatever it binds to.</summary>
    public static bool AreNamed(string name, SourceModels models, CancellationToken cancellationToken) =>
        models.Compilation.SyntaxTrees.Any(tree => !CandidateIndex.Find(tree, name, cancellationToken).IsEmpty);

    /// <summary>
    /// The files that hold the setup: those of the project and of what it references, where one of these calls is in them, and else those of its users, too. So
    /// the tests that use a project do not take part in what it does.
    /// </summary>
    public static ImmutableArray<SyntaxTree> TreesWith(ImmutableArray<string> calls, SourceModels models)
    {
        var own = models.OwnTrees.ToImmutableArray();
        return own.Any(tree => calls.Any(call => !CandidateIndex.Find(tree, call, CancellationToken.None).IsEmpty)) ? own : models.Trees.ToImmutableArray();
    }

    /// <summary>
    /// The code that configures a builder, which is given to calls of this name. A call of a library that is not here in that code makes the whole call one that
    /// does not bind; the builder is known all the same.
    /// </summary>
    public static IEnumerable<BuilderScope> Configuring(INamedTypeSymbol builder, string name, ImmutableArray<SyntaxTree> trees, SourceModels models) =>
        Named(name, trees)
            .Select(node => models.OperationOf(node, CancellationToken.None))
            .OfType<IOperation>()
            .SelectMany(call => call.ChildOperations)
            .Select(child => BuilderCalls.ScopeOf(child is Microsoft.CodeAnalysis.Operations.IArgumentOperation argument ? argument.Value : child, models, CancellationToken.None))
            .OfType<BuilderScope>()
            .Where(scope => IsNamed(scope.Builder.Type, builder));

    /// <summary>
    /// Whether a method of this name is called on an object of the type, even one of a library that is not here: the compiler then knows the object, but not
    /// the method. With <paramref name="orUnknown"/> also where the object itself is not known, after a call of such a library in the same chain.
    /// </summary>
    public static bool AreOn(INamedTypeSymbol receiver, string name, ImmutableArray<SyntaxTree> trees, SourceModels models, bool orUnknown = false) =>
        Named(name, trees).Any(node =>
            node is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access }
            && models.OperationOf(access.Expression, CancellationToken.None)?.Type is var type
            && (type is null or IErrorTypeSymbol ? orUnknown : IsNamed(type, receiver)));

    /// <summary>The place of a call's name: a call at the end of a chain begins where the chain does.</summary>
    public static Location PlaceOf(IOperation call) => call.Syntax is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access }
        ? access.Name.GetLocation()
        : call.Syntax.GetLocation();

    /// <summary>Whether two types are one, also where two compilations know it.</summary>
    public static bool IsNamed(ITypeSymbol? type, INamedTypeSymbol definition) => type.Is(definition)
        || type?.MetadataName == definition.MetadataName
            && type.ContainingAssembly?.Name == definition.ContainingAssembly.Name
            && type.ContainingNamespace?.ToString() == definition.ContainingNamespace.ToString();

    private static IEnumerable<SyntaxNode> Named(string name, ImmutableArray<SyntaxTree> trees) =>
        trees.SelectMany(tree => CandidateIndex.Find(tree, name, CancellationToken.None));
}
