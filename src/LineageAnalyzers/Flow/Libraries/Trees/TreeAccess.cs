using LineageAnalyzers.Flow.Interpretation;
using LineageAnalyzers.Flow.State;
using LineageAnalyzers.Model.Addresses;
using LineageAnalyzers.Model.Manifests;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Flow.Libraries.Trees;

/// <summary>Reads fields of trees by name, and values of their leaves.</summary>
internal static class TreeAccess
{
    /// <summary>The field of a name.</summary>
    /// <param name="memory">The objects.</param>
    /// <param name="tree">The tree, or an object that was written as one.</param>
    /// <param name="name">The name on the wire.</param>
    /// <param name="type">The type that the field is taken as.</param>
    public static FlowValue Child(Memory memory, FlowValue tree, string name, ITypeSymbol? type)
    {
        var result = tree.Origins.IsEmpty ? FlowValue.None : Part(memory, tree.Origins.Select(origin => origin.Member(name, name)), type);
        foreach (var id in tree.Objects)
        {
            var content = memory.State.Object(id);
            if (content.Entries.TryGetValue(name, out var entry))
                result = result.Or(entry).Or(content.Items);
            else if (!HasNamedFields(content))
                result = result.Or(memory.ReadByWireName(id, name));
            else
                result = result.Or(content.Items).Or(Inherited(memory, content, name, type));
        }

        return result;
    }

    private static FlowValue Inherited(Memory memory, HeapObject content, string name, ITypeSymbol? type)
    {
        var held = content.Held.IsEmpty ? FlowValue.None : memory.Computed(FlowTransformation.Transformation, content.Held);
        return content.Base.IsEmpty ? held : held.Or(Part(memory, content.Base.Select(origin => origin.Member(name, name)), type));
    }

    /// <summary>What any item of a tree holds.</summary>
    public static FlowValue Items(Memory memory, FlowValue tree, ITypeSymbol? type)
    {
        var result = tree.Origins.IsEmpty ? FlowValue.None : Part(memory, tree.Origins.Select(origin => origin.Items(FieldPath.Items)), type);
        foreach (var id in tree.Objects)
        {
            var content = memory.State.Object(id);
            result = content.Entries.Values.Aggregate(result.Or(content.Items), (left, right) => left.Or(right));
            if (!content.Base.IsEmpty)
                result = result.Or(Part(memory, content.Base.Select(origin => origin.Items(FieldPath.Items)), type));
        }

        return result;
    }

    /// <summary>What a path leads to, such as <c>$.customer.lines[0].sku</c>; null when it is more than names and positions.</summary>
    public static FlowValue? Follow(Memory memory, FlowValue tree, string path, ITypeSymbol? type)
    {
        var value = tree;
        foreach (var step in path.TrimStart('$').Split('.'))
        {
            var (name, rest) = step.IndexOf('[') is >= 0 and var bracket ? (step.Substring(0, bracket), step.Substring(bracket)) : (step, "");
            if (name.Length > 0 && !name.All(letter => char.IsLetterOrDigit(letter) || letter is '_' or '-'))
                return null;
            if (name.Length > 0)
                value = Child(memory, value, name, type);
            foreach (var index in rest.Split([']'], StringSplitOptions.RemoveEmptyEntries))
            {
                if (!index.Substring(1).All(char.IsDigit))
                    return null;
                value = Items(memory, value, type);
            }
        }

        return value;
    }

    /// <summary>The value of a leaf; an object that is written as one stays what it is.</summary>
    public static FlowValue Leaf(Memory memory, FlowValue tree)
    {
        var result = FlowValue.From(tree.Origins);
        foreach (var id in tree.Objects)
        {
            var content = memory.State.Object(id);
            result = TreeTypes.IsTree(content.Type) && content.IsIntact ? result.Or(FlowValue.From(content.Base)) : result.Or(FlowValue.Object(id));
        }

        return result;
    }

    // What is no tree may be a text, of which nothing but its origin is known.
    private static FlowValue Part(Memory memory, IEnumerable<Origin> origins, ITypeSymbol? type) =>
        TreeTypes.IsTree(type) ? memory.External(origins, type) : FlowValue.From(origins);

    private static bool HasNamedFields(HeapObject content) => content.Type is null || TreeTypes.HasNamedFields(content.Type) || DataTypes.ItemOf(content.Type, out _) is not null;
}
