using LineageAnalyzers.Flow.State;
using LineageAnalyzers.Records;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Flow.Interpretation;

/// <content>Objects of one class that become objects of another one on the wire.</content>
internal sealed partial class Memory
{
    /// <summary>
    /// Makes objects, which nobody else holds, objects of the class that a text is parsed into, where that is another one than it was written from: members
    /// go by their names on the wire.
    /// </summary>
    public void Recast(FlowValue value, ITypeSymbol? type, WireForm form) => Recast(value, type, form, 0);

    private void Recast(FlowValue value, ITypeSymbol? type, WireForm form, int level)
    {
        if (type is null || level == MostLevels)
            return;
        foreach (var id in value.Objects)
        {
            budget.Spend();
            var content = State.Object(id);
            if (DataTypes.ItemOf(type, out _) is { } item)
            {
                Recast(content.Items, item, form, level + 1);
                foreach (var entry in content.Entries.Values)
                    Recast(entry, item, form, level + 1);
            }
            else if (content.Type is INamedTypeSymbol own && type is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct, SpecialType: SpecialType.None } target && !IsOf(own, target))
                State.Set(id, Recast(content, target, form, level));
        }
    }

    private HeapObject Recast(HeapObject content, INamedTypeSymbol target, WireForm form, int level)
    {
        var members = content.Members.Where(static _ => false);
        foreach (var (member, type) in FieldsOf(target))
        {
            if (records.WireNameOf(member, form, budget.CancellationToken) is not { } name)
                continue;
            foreach (var written in content.Members)
            {
                if (records.WireNameOf(written.Key, form, budget.CancellationToken) != name)
                    continue;
                Recast(written.Value.Value, type, form, level + 1);
                members = members.SetItem(member.OriginalDefinition, written.Value);
            }
        }

        return content with { Type = target, Members = members };
    }

    private static IEnumerable<(ISymbol Member, ITypeSymbol Type)> FieldsOf(INamedTypeSymbol type)
    {
        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            foreach (var member in current.GetMembers())
            {
                if (member is IPropertySymbol { IsStatic: false, IsIndexer: false } property)
                    yield return (property, property.Type);
                else if (member is IFieldSymbol { IsStatic: false, IsImplicitlyDeclared: false } field)
                    yield return (field, field.Type);
            }
        }
    }

    private static bool IsOf(INamedTypeSymbol type, INamedTypeSymbol other)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current.OriginalDefinition, other.OriginalDefinition))
                return true;
        }

        return false;
    }
}
