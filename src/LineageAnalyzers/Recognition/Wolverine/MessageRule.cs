using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Recognition.Wolverine;

/// <summary>Which messages a publishing rule takes. Several rules may take one message, which then goes to each of their topics.</summary>
internal abstract record MessageRule
{
    /// <summary>Whether a message of the type is taken.</summary>
    public abstract bool Takes(ITypeSymbol message);

    /// <summary>Messages of one type.</summary>
    public sealed record OfType(ITypeSymbol Type) : MessageRule
    {
        /// <inheritdoc/>
        public override bool Takes(ITypeSymbol message) => SymbolEqualityComparer.Default.Equals(message, Type);
    }

    /// <summary>Messages of types that derive from a type or implement it.</summary>
    public sealed record Implementing(ITypeSymbol Type) : MessageRule
    {
        /// <inheritdoc/>
        public override bool Takes(ITypeSymbol message)
        {
            for (var type = message; type is not null; type = type.BaseType)
            {
                if (SymbolEqualityComparer.Default.Equals(type, Type))
                    return true;
            }

            return message.AllInterfaces.Contains(Type, SymbolEqualityComparer.Default);
        }
    }

    /// <summary>Messages of a namespace and of those in it.</summary>
    public sealed record InNamespace(string Name) : MessageRule
    {
        /// <inheritdoc/>
        public override bool Takes(ITypeSymbol message) =>
            message.ContainingNamespace.ToDisplayString() is var space && (space == Name || space.StartsWith(Name + ".", StringComparison.Ordinal));
    }

    /// <summary>Messages of an assembly.</summary>
    public sealed record InAssembly(IAssemblySymbol Assembly) : MessageRule
    {
        /// <inheritdoc/>
        public override bool Takes(ITypeSymbol message) => SymbolEqualityComparer.Default.Equals(message.ContainingAssembly, Assembly);
    }

    /// <summary>All messages.</summary>
    public sealed record All : MessageRule
    {
        /// <inheritdoc/>
        public override bool Takes(ITypeSymbol message) => true;
    }
}
