using System.Collections.Concurrent;
using System.Collections.Immutable;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Records.Contracts;

/// <summary>A property or field that is on the wire.</summary>
/// <param name="Symbol">The property or field; the derived type where that is what stands there.</param>
/// <param name="Name">Its wire name.</param>
/// <param name="Type">Its type.</param>
/// <param name="WireType">The type on the wire, where its own does not tell; else null.</param>
/// <param name="IsOptional">Whether it may be absent although its type takes no null.</param>
internal sealed record BinaryMember(ISymbol Symbol, string Name, ITypeSymbol Type, string? WireType = null, bool IsOptional = false);

/// <summary>What a binary serializer makes of types that say by attributes how they are written. Safe for several threads.</summary>
internal abstract class BinaryContract
{
    private readonly ConcurrentDictionary<INamedTypeSymbol, ImmutableArray<BinaryMember>> _members = new(SymbolEqualityComparer.Default);

    /// <summary>The word for a sequence.</summary>
    public abstract string Sequence { get; }

    /// <summary>The word for an object of this type.</summary>
    public abstract string ObjectWord(INamedTypeSymbol type);

    /// <summary>The wire type of what is written as one value; null for anything else.</summary>
    public abstract string? ScalarOf(ITypeSymbol type);

    /// <summary>The members of an object of this type; default when it has no contract, or one that is not understood.</summary>
    public ImmutableArray<BinaryMember> MembersOf(INamedTypeSymbol type) => _members.GetOrAdd(type, FindMembers);

    protected abstract ImmutableArray<BinaryMember> FindMembers(INamedTypeSymbol type);

    /// <summary>The properties and fields of a type and its base types that may hold data, with their types.</summary>
    protected static IEnumerable<(ISymbol Symbol, ITypeSymbol Type)> DataOf(INamedTypeSymbol type, bool inherited)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var current = type; current is { SpecialType: not (SpecialType.System_Object or SpecialType.System_ValueType) }; current = inherited ? current.BaseType : null)
        {
            foreach (var member in current.GetMembers())
            {
                var data = member switch
                {
                    { IsStatic: true } or { IsImplicitlyDeclared: true } => null,
                    IPropertySymbol { IsIndexer: false, GetMethod: not null, ExplicitInterfaceImplementations.IsEmpty: true } property => property.Type,
                    IFieldSymbol { IsConst: false } field => field.Type,
                    _ => null,
                };
                if (data is not null && names.Add(member.Name))
                    yield return (member, data);
            }
        }
    }

    /// <summary>Whether a member, and what reads it, is public.</summary>
    protected static bool IsPublic(ISymbol member) =>
        member.DeclaredAccessibility == Accessibility.Public && member is not IPropertySymbol { GetMethod.DeclaredAccessibility: not Accessibility.Public };
}
