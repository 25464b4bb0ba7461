using LineageAnalyzers.Model.Addresses;
using LineageAnalyzers.Schemas.JsonSchema.Model;

namespace LineageAnalyzers.Schemas.JsonSchema.Shapes;

/// <summary>
/// Compares the schema that a described record stands for with a registered one, by what both mean: the same shape can be written in many ways, and a
/// description tells no limits, no formats and nothing of what a converter does. So every difference says what is certain of it; docs/contracts.md has the table.
/// </summary>
public sealed class ShapeComparison
{
    private const int Deepest = 64;
    private readonly List<ShapeDifference> _differences = [];

    private ShapeComparison()
    {
    }

    /// <summary>The differences, in the order of the code's fields; none where both say the same.</summary>
    /// <param name="code">The schema of the described record.</param>
    /// <param name="registered">The registered schema.</param>
    /// <exception cref="ArgumentException">One of them is no JSON Schema.</exception>
    public static IReadOnlyList<ShapeDifference> Run(ParsedSchema code, ParsedSchema registered)
    {
        if (code is not JsonSchemaDocument own || registered is not JsonSchemaDocument other)
            throw new ArgumentException("Only JSON Schemas have shapes to compare.");
        var comparison = new ShapeComparison();
        comparison.Compare("", own.Root, other.Root, Deepest);
        return comparison._differences;
    }

    private void Compare(string field, Subschema code, Subschema registered, int depth)
    {
        var (own, other) = (PlaceShape.Of(code), PlaceShape.Of(registered));
        if (own.AllowsAnything && other.AllowsAnything)
            return;
        if (own.AllowsAnything)
            Unclear(field, "is written in a way that the code does not show");
        else if (own.Unclear is not null)
            Unclear(field, $"{own.Unclear} in the code");
        else if (other.AllowsAnything)
            Add(field, ShapeTopic.Structure, $"is {Name(own)} now, and the registered schema allows anything there", backward: ShapeEffect.Breaks);
        else if (other.Unclear is not null)
            Unclear(field, $"{other.Unclear} in the registered schema");
        else if (depth == 0)
            Unclear(field, "is nested too deep");
        else
            ComparePlaces(field, own, other, depth);
    }

    private void ComparePlaces(string field, PlaceShape own, PlaceShape other, int depth)
    {
        if (own.IsNullable && !other.IsNullable)
            Add(field, ShapeTopic.Null, "may be null, which the registered schema forbids", forward: ShapeEffect.Breaks, data: ShapeEffect.Unclear);
        if (!own.IsNullable && other.IsNullable)
            Add(field, ShapeTopic.Null, "may not be null any more", backward: ShapeEffect.Breaks);
        if (own.Type != other.Type)
        {
            CompareTypes(field, own, other);
            return;
        }

        if (other.Limits is not null)
            Unclear(field, $"is limited in the registered schema ({other.Limits}), and what the code writes there is not known so exactly");
        CompareValues(field, own, other);
        if (own.Type == PlaceShape.Array)
            CompareItems(field, own.Items!, other.Items!, depth);
        if (own.Type == PlaceShape.Object)
            CompareObjects(field, own, other, depth);
    }

    private void CompareTypes(string field, PlaceShape own, PlaceShape other)
    {
        var words = $"is {Name(own)}, but {Name(other)} in the registered schema";
        if (own.Type == PlaceShape.Integer && other.Type == PlaceShape.Number)
            Add(field, ShapeTopic.Scalar, words, backward: ShapeEffect.Breaks);
        else if (own.Type == PlaceShape.Number && other.Type == PlaceShape.Integer)
            Add(field, ShapeTopic.Scalar, words, forward: ShapeEffect.Breaks, data: ShapeEffect.Unclear);
        else
            Add(field, IsStructure(own) || IsStructure(other) ? ShapeTopic.Structure : ShapeTopic.Scalar, words, ShapeEffect.Breaks, ShapeEffect.Breaks, ShapeEffect.Breaks);
    }

    private void CompareValues(string field, PlaceShape own, PlaceShape other)
    {
        if (own.Values is null && other.Values is null)
            return;
        if (own.Values is null)
        {
            Unclear(field, "is an enum in the registered schema, and its values in the code are not known");
        }
        else if (other.Values is null)
        {
            Add(field, ShapeTopic.Values, "is an enum in the code, but not in the registered schema", backward: ShapeEffect.Unclear);
        }
        else
        {
            var (added, removed) = (own.Values.Except(other.Values, StringComparer.Ordinal).ToList(), other.Values.Except(own.Values, StringComparer.Ordinal).ToList());
            if (added.Count > 0)
                Add(field, ShapeTopic.Values, $"may be {List(added)}, which the registered schema forbids", forward: ShapeEffect.Breaks, data: ShapeEffect.Breaks);
            if (removed.Count > 0)
                Add(field, ShapeTopic.Values, $"may not be {List(removed)} any more", backward: ShapeEffect.Breaks);
        }
    }

    private void CompareItems(string field, ArraySubschema own, ArraySubschema other, int depth)
    {
        if (own.Items is not null && other.Items is not null)
            Compare(field + FieldPath.Items, own.Items, other.Items, depth - 1);
        else if (own.Items is not null || other.Items is not null)
            Unclear(field, own.Items is null ? "has items that the code does not show" : "has items of any kind in the registered schema");
    }

    private void CompareObjects(string field, PlaceShape own, PlaceShape other, int depth)
    {
        var record = own.Objects[0];
        if (record is { RefusesMore: false, Additional: null } && record.Properties.Schemas.Count == 0)
        {
            if (other.Objects.Any(part => part.Properties.Schemas.Count > 0 || part.RefusesMore || part.Additional is not null))
                Unclear(field, "is an object whose properties the code does not show");
            return;
        }

        foreach (var (name, schema) in record.Properties.Schemas.Select(property => (property.Name, property.Schema)))
            CompareProperty(field, name, schema, record.Requires(name), other, depth);
        foreach (var name in other.Objects.SelectMany(part => part.Properties.Schemas).Select(property => property.Name).Distinct(StringComparer.Ordinal))
        {
            if (record.Properties[name] is null)
                Missing(FieldPath.Join(field, name), record, name, other);
        }

        foreach (var name in other.Objects.SelectMany(part => part.Required).Distinct(StringComparer.Ordinal))
        {
            if (record.Properties[name] is null && other.Objects.All(part => part.Properties[name] is null))
                Add(FieldPath.Join(field, name), ShapeTopic.Requirement, "is demanded by the registered schema, and the code does not write it", data: record.RefusesMore ? ShapeEffect.Breaks : ShapeEffect.Unclear);
        }

        CompareMore(field, record, other, depth);
    }

    private void CompareProperty(string field, string name, Subschema schema, bool isRequired, PlaceShape other, int depth)
    {
        var path = FieldPath.Join(field, name);
        var registered = other.Parts!.Property(name, out var wasRequired, out var isAmbiguous);
        if (isAmbiguous)
        {
            Unclear(path, "has several schemas at once in the registered schema");
            return;
        }

        if (registered is null)
        {
            Added(path, isRequired, other);
            return;
        }

        if (isRequired && !wasRequired)
            Add(path, ShapeTopic.Requirement, "is required now", backward: ShapeEffect.Breaks);
        if (!isRequired && wasRequired)
        {
            // Code writes every member that is never null and has no condition.
            var mayBeAbsent = PlaceShape.Of(schema) is not { Type: not null, IsNullable: false };
            Add(path, ShapeTopic.Requirement, "is not required any more", forward: ShapeEffect.Breaks, data: mayBeAbsent ? ShapeEffect.Unclear : ShapeEffect.Fine);
        }

        Compare(path, schema, registered, depth - 1);
    }

    private void Added(string path, bool isRequired, PlaceShape other)
    {
        const string Forbidden = "is not in the registered schema, which allows no further properties";
        if (other.Objects.All(part => part.IsOpen))
        {
            Add(path, ShapeTopic.Added, "is new, but data may hold anything under that name, as the registered schema allows further properties", backward: ShapeEffect.Breaks);
            if (isRequired)
                Add(path, ShapeTopic.Requirement, "is required, and the registered schema does not have it", backward: ShapeEffect.Breaks);
        }
        else if (other.Objects is [{ RefusesMore: true, Patterns.Count: 0, Unevaluated: null }])
        {
            Add(path, ShapeTopic.Added, Forbidden + (isRequired ? ", and is required" : ""), isRequired ? ShapeEffect.Breaks : ShapeEffect.Fine, ShapeEffect.Breaks, ShapeEffect.Breaks);
        }
        else
        {
            Unclear(path, "is not in the registered schema, which restricts further properties");
        }
    }

    private void Missing(string path, ObjectSubschema record, string name, PlaceShape other)
    {
        var isClosed = other.Objects.Any(part => part.RefusesMore);
        var isRequired = other.Objects.Any(part => part.Requires(name));
        var hasDefault = other.Objects.Any(part => part.Properties[name]?.Resolved.Default is not null || part.Properties[name]?.Default is not null);
        if (!record.RefusesMore)
        {
            Unclear(path, "is not among the members that the code shows, but the object holds more than those");
            return;
        }

        // Where the registered object is open, the code's may be open, too: settings decide that.
        var effect = isClosed ? ShapeEffect.Breaks : ShapeEffect.Unclear;
        var forward = isRequired && !hasDefault ? ShapeEffect.Breaks : isClosed ? ShapeEffect.Fine : ShapeEffect.Unclear;
        var data = !isRequired ? ShapeEffect.Fine : hasDefault ? ShapeEffect.Unclear : ShapeEffect.Breaks;
        Add(path, ShapeTopic.Removed, isRequired ? "is demanded by the registered schema, and the code does not write it" : "is removed", effect, forward, data);
    }

    // Of further properties only the values of maps are compared.
    private void CompareMore(string field, ObjectSubschema record, PlaceShape other, int depth)
    {
        if (record.Additional is not { AllowsAnything: false } values)
            return;
        if (other.Objects is [{ Additional: { } registered }])
            Compare(field + FieldPath.MapValues, values, registered, depth - 1);
        else if (!other.Objects.All(part => part.IsOpen))
            Unclear(field, "is a map, but an object without further properties in the registered schema");
    }

    private void Unclear(string field, string words) => Add(field, ShapeTopic.Unknown, words, ShapeEffect.Unclear, ShapeEffect.Unclear, ShapeEffect.Unclear);

    private void Add(
        string field, ShapeTopic topic, string words, ShapeEffect backward = ShapeEffect.Fine, ShapeEffect forward = ShapeEffect.Fine, ShapeEffect data = ShapeEffect.Fine) =>
        _differences.Add(new ShapeDifference { Field = field, Topic = topic, Words = words, Backward = backward, Forward = forward, Data = data });

    private static bool IsStructure(PlaceShape shape) => shape.Type is PlaceShape.Object or PlaceShape.Array;

    private static string Name(PlaceShape shape) => shape.Type is "array" or "integer" or "object" ? $"an {shape.Type}" : $"a {shape.Type}";

    private static string List(List<string> values) => string.Join(", ", values.Take(5).Select(value => $"'{value}'")) + (values.Count > 5 ? ", ..." : "");
}
