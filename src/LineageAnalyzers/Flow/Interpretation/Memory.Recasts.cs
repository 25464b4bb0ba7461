using System.Collections.Immutable;
using LineageAnalyzers.Flow.State;
using LineageAnalyzers.Model.Addresses;
using LineageAnalyzers.Records;
using LineageAnalyzers.Symbols;
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
            if (DataTypes.ItemOf(type, out var isMap) is { } item)
            {
                if (!content.IsMade && !content.Base.IsEmpty && DataTypes.ItemOf(content.Type, out _) is INamedTypeSymbol own && item is INamedTypeSymbol other && DataTypes.IsObject(own) && !IsOf(own, other))
                {
                    var each = External(content.Base.Select(origin => origin.Items(isMap ? FieldPath.MapValues : FieldPath.Items)), own, content.Form);
                    State.Set(id, content = content with { Items = content.Items.Or(each), Base = ImmutableArray<Origin>.Empty, IsMade = true });
                }

                Recast(content.Items, item, form, level + 1);
                foreach (var entry in content.Entries.Values)
                    Recast(entry, item, form, level + 1);
            }
            else if (content.Type is INamedTypeSymbol from && type is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct, SpecialType: SpecialType.None } target && !IsOf(from, target))
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

        // What was never seen to be written is the text itself, whatever class holds it.
        if (content.IsMade || content.Base.IsEmpty || level == 0 && content.Text is null || content.Type is not INamedTypeSymbol source)
            return content with { Type = target, Members = members };
        // What came from a record keeps what both classes know.
        foreach (var (member, type) in FieldsOf(target))
        {
            if (!members.ContainsKey(member.OriginalDefinition) && Common(content, source, member, type, form, level) is { } value)
                members = members.SetItem(member.OriginalDefinition, new MemberValue(value));
        }

        return content with { Type = target, Members = members, Base = ImmutableArray<Origin>.Empty, IsMade = true };
    }

    private FlowValue? Common(HeapObject content, INamedTypeSymbol source, ISymbol member, ITypeSymbol type, WireForm form, int level)
    {
        if (records.WireNameOf(member, form, budget.CancellationToken) is not { } name)
            return null;
        foreach (var (own, ownType) in FieldsOf(source))
        {
            if (records.WireNameOf(own, form, budget.CancellationToken) != name)
                continue;
            var wireName = content.Form is { } read ? records.WireNameOf(own, read, budget.CancellationToken) : name;
            var value = External(content.Base.Select(origin => origin.Member(GivenName(origin, own) ?? wireName, MemberNames.Of(own))), ownType, content.Form);
            Recast(value, type, form, level + 1);
            return value;
        }

        return null;
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
