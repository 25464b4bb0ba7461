using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Flow.Calls;

/// <summary>
/// Finds the handlers that a mediator in the process calls for a message: methods that implement a contract of the library that is called, for the type of the
/// message.
/// </summary>
internal sealed class DispatchedMessages(Compilation compilation)
{
    // A message with more handlers than this is better said to be unknown.
    private const int Most = 8;

    private readonly Lazy<ILookup<(string Framework, ISymbol Message), (IMethodSymbol Method, INamedTypeSymbol Type)>> _handlers = new(() => Find(compilation));

    /// <summary>The handlers, each with its class; empty when there are none in source, or too many.</summary>
    public ImmutableArray<(IMethodSymbol Method, INamedTypeSymbol Type)> Of(INamedTypeSymbol? called, ITypeSymbol? message)
    {
        if (message is not INamedTypeSymbol { DeclaringSyntaxReferences.IsEmpty: false } || Frameworks.Of(called) is not { } framework || Frameworks.IsPlatform(framework))
            return ImmutableArray<(IMethodSymbol, INamedTypeSymbol)>.Empty;
        var handlers = _handlers.Value[(framework, message)].ToImmutableArray();
        return handlers.Length > Most ? ImmutableArray<(IMethodSymbol, INamedTypeSymbol)>.Empty : handlers;
    }

    private static ILookup<(string, ISymbol), (IMethodSymbol, INamedTypeSymbol)> Find(Compilation compilation)
    {
        var found = new List<((string, ISymbol) Key, (IMethodSymbol, INamedTypeSymbol) Handler)>();
        foreach (var type in SourceTypes.Of(compilation))
        {
            if (type.IsAbstract)
                continue;
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

    private sealed class Keys : IEqualityComparer<(string Framework, ISymbol Message)>
    {
        public static readonly Keys Instance = new();

        public bool Equals((string Framework, ISymbol Message) left, (string Framework, ISymbol Message) right) =>
            left.Framework == right.Framework && SymbolEqualityComparer.Default.Equals(left.Message, right.Message);

        public int GetHashCode((string Framework, ISymbol Message) key) => SymbolEqualityComparer.Default.GetHashCode(key.Message);
    }
}
