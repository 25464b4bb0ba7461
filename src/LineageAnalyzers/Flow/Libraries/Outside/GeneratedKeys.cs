using LineageAnalyzers.Flow.Interpretation;
using LineageAnalyzers.Flow.State;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Flow.Libraries.Outside;

/// <summary>The keys of entities that nobody has set when they are given to a database: the database makes them, and Entity Framework writes them into the objects.</summary>
internal static class GeneratedKeys
{
    // An order, its lines, and what is in them.
    private const int MostLevels = 3;

    /// <summary>Writes the keys of what a call adds to a database context; nothing where it is no such call.</summary>
    public static void Fill(CallSite call, Memory memory)
    {
        if (!call.Name.StartsWith("Add", StringComparison.Ordinal) || call.Type is not { Name: "DbSet" or "DbContext" } type || NamespaceNames.Of(type) != "Microsoft.EntityFrameworkCore")
            return;
        var seen = new HashSet<int>();
        foreach (var input in call.Inputs)
            Fill(input, call.Place, memory, seen, 0);
    }

    private static void Fill(FlowValue entity, SourceLocation? place, Memory memory, HashSet<int> seen, int level)
    {
        foreach (var id in entity.Objects)
        {
            if (level > MostLevels || !seen.Add(id) || memory.State.Object(id) is not { IsMade: true } content)
                continue;
            if (KeyOf(content.Type) is { } key && IsUnset(memory.Read(FlowValue.Object(id), key)))
                memory.Write(FlowValue.Object(id), key, FlowValue.From(Origin.Of(FlowSource.Database, MemberNames.Of(key), place)));
            Fill(content.Items, place, memory, seen, level + 1);
            foreach (var member in content.Members)
                Fill(member.Value.Value, place, memory, seen, level + 1);
        }
    }

    // What Entity Framework takes for a key, and has generated for a number or a Guid.
    private static IPropertySymbol? KeyOf(ITypeSymbol? entity)
    {
        for (var type = entity; type is { SpecialType: SpecialType.None, TypeKind: TypeKind.Class }; type = type.BaseType)
        {
            foreach (var member in type.GetMembers())
            {
                if (member is IPropertySymbol { IsStatic: false, SetMethod: not null } property && IsGenerated(property.Type) && (IsNamedAsKey(property.Name, entity!.Name) || Has(property, "KeyAttribute")) && !Has(property, "DatabaseGeneratedAttribute"))
                    return property;
            }
        }

        return null;
    }

    private static bool IsNamedAsKey(string name, string entity) => string.Equals(name, "Id", StringComparison.OrdinalIgnoreCase) || string.Equals(name, entity + "Id", StringComparison.OrdinalIgnoreCase);

    private static bool IsGenerated(ITypeSymbol type) => type is { SpecialType: SpecialType.System_Int16 or SpecialType.System_Int32 or SpecialType.System_Int64 } or { Name: "Guid", ContainingNamespace.Name: "System" };

    private static bool Has(ISymbol member, string attribute)
    {
        foreach (var one in member.GetAttributes())
        {
            if (one.AttributeClass?.Name == attribute)
                return true;
        }

        return false;
    }

    private static bool IsUnset(FlowValue value) =>
        value.Objects.IsEmpty && value.Origins.All(static origin => origin.Root is SourceRoot { Source: FlowSource.Constant, Member: null, Value: null or 0 or 0L or (short)0 });
}
