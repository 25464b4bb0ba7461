using System.Collections.Immutable;
using LineageAnalyzers.Keeping;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LineageAnalyzers.Flow.Calls;

/// <summary>
/// Finds the handlers that a mediator in the process calls for a message: methods that implement a contract of the library that is called, for the type of the
/// message.
/// </summary>
internal sealed class DispatchedMessages(SourceModels models)
{
    // A message with more handlers than this is better said to be unknown.
    private const int Most = 8;

    private readonly Lazy<ILookup<(string Framework, ISymbol Message), (IMethodSymbol Method, INamedTypeSymbol Type)>> _handlers = new(() => Find(models));

    private HashSet<ISymbol>? _inProcess;

    // Of a library that is not here, the contracts are known by name alone.
    private const string Missing = "";

    /// <summary>The handlers of a mediator that is not here, each with its class; empty when there are none in source, or too many.</summary>
    public ImmutableArray<(IMethodSymbol Method, INamedTypeSymbol Type)> OfMissing(ITypeSymbol? message) => Of(Missing, message);

    /// <summary>The handlers, each with its class; empty when there are none in source, or too many.</summary>
    public ImmutableArray<(IMethodSymbol Method, INamedTypeSymbol Type)> Of(INamedTypeSymbol? called, ITypeSymbol? message)
    {
        return Frameworks.Of(called) is { } framework && !Frameworks.IsPlatform(framework) ? Of(framework, message) : ImmutableArray<(IMethodSymbol, INamedTypeSymbol)>.Empty;
    }

    /// <summary>Whether a method handles messages of a mediator that never leave the process, so that whoever sends them is seen.</summary>
    public bool IsInProcess(IMethodSymbol method)
    {
        _inProcess ??= new(_handlers.Value.Where(static handlers => handlers.Key.Framework is "MediatR" or "Mediator").SelectMany(static handlers => handlers).Select(static handler => handler.Method.OriginalDefinition), SymbolEqualityComparer.Default);
        return _inProcess.Contains(method.OriginalDefinition);
    }

    private ImmutableArray<(IMethodSymbol Method, INamedTypeSymbol Type)> Of(string framework, ITypeSymbol? message)
    {
        if (message is not INamedTypeSymbol { DeclaringSyntaxReferences.IsEmpty: false })
            return ImmutableArray<(IMethodSymbol, INamedTypeSymbol)>.Empty;
        var handlers = _handlers.Value[(framework, message)].ToImmutableArray();
        return handlers.Length > Most ? ImmutableArray<(IMethodSymbol, INamedTypeSymbol)>.Empty : handlers;
    }

    private static ILookup<(string, ISymbol), (IMethodSymbol, INamedTypeSymbol)> Find(SourceModels models)
    {
        var found = new List<((string, ISymbol) Key, (IMethodSymbol, INamedTypeSymbol) Handler)>();
        foreach (var type in SourceTypes.Of(models.Compilation))
        {
            if (type.IsAbstract)
                continue;
            found.AddRange(OfMissingContracts(type, models));
            foreach (var contract in type.AllInterfaces)
            {
                if (!contract.IsGenericType || !contract.DeclaringSyntaxReferences.IsEmpty || Frameworks.Of(contract) is not { } framework || Frameworks.IsPlatform(framework))
                    continue;
                foreach (var member in contract.GetMembers().OfType<IMethodSymbol>())
                {
                    if (member.Parameters.FirstOrDefault()?.Type is { DeclaringSyntaxReferences.IsEmpty: false } message
                        && type.FindImplementationForInterfaceMember(member) is IMethodSymbol { DeclaringSyntaxReferences.IsEmpty: false } method)
                        found.Add(((framework, message), (method, type)));
                }
            }
        }

        return found.ToLookup(pair => pair.Key, pair => pair.Handler, Keys.Instance);
    }

    // The compiler keeps no type arguments of a contract that it does not know; they stand in the code.
    private static IEnumerable<((string, ISymbol) Key, (IMethodSymbol, INamedTypeSymbol) Handler)> OfMissingContracts(INamedTypeSymbol type, SourceModels models)
    {
        // Most classes state none, and need not be looked into.
        if (type.BaseType is not { TypeKind: TypeKind.Error } && !type.Interfaces.Any(static contract => contract.TypeKind == TypeKind.Error))
            yield break;
        foreach (var reference in type.DeclaringSyntaxReferences)
        {
            if (reference.HeadSyntax() is not TypeDeclarationSyntax { BaseList.Types: var contracts })
                continue;
            foreach (var contract in contracts)
            {
                if (contract.Type is not GenericNameSyntax { Identifier.ValueText: var name, TypeArgumentList.Arguments: [var argument, ..] } || !name.EndsWith("Handler", StringComparison.Ordinal)
                    || models.ModelAt(contract) is not { } model || model.GetSymbolInfo(contract.Type).Symbol is not null
                    || model.GetSymbolInfo(argument).Symbol is not INamedTypeSymbol { DeclaringSyntaxReferences.IsEmpty: false } message)
                    continue;
                foreach (var method in type.GetMembers().OfType<IMethodSymbol>())
                {
                    if (method is { MethodKind: MethodKind.Ordinary, DeclaredAccessibility: Accessibility.Public, Parameters: [{ Type: var first }, ..] } && SymbolEqualityComparer.Default.Equals(first, message))
                        yield return ((Missing, message), (method, type));
                }
            }
        }
    }

    private sealed class Keys : IEqualityComparer<(string Framework, ISymbol Message)>
    {
        public static readonly Keys Instance = new();

        public bool Equals((string Framework, ISymbol Message) left, (string Framework, ISymbol Message) right) =>
            left.Framework == right.Framework && SymbolEqualityComparer.Default.Equals(left.Message, right.Message);

        public int GetHashCode((string Framework, ISymbol Message) key) => SymbolEqualityComparer.Default.GetHashCode(key.Message);
    }
}
