namespace LineageAnalyzers.Schemas.Tests;

/// <summary>What schemas say of single fields.</summary>
public sealed class FoundFieldsTests
{
    private const string Avro = """
        { "type": "record", "name": "Order", "fields": [
          { "name": "id", "type": "string" },
          { "name": "at", "type": ["null", { "type": "long", "logicalType": "timestamp-millis" }] },
          { "name": "lines", "type": { "type": "array", "items": { "type": "record", "name": "Line", "fields": [ { "name": "sku", "type": "string" } ] } } },
          { "name": "labels", "type": { "type": "map", "values": "int" } },
          { "name": "choice", "type": ["int", "Line"] } ] }
        """;

    private const string Json = """
        { "type": "object", "properties": {
          "id": { "type": "string", "format": "guid" },
          "count": { "type": "integer", "format": "int32" },
          "note": { "type": ["null", "string"] },
          "customer": { "oneOf": [ { "type": "null" }, { "$ref": "#/definitions/Customer" } ] },
          "lines": { "type": "array", "items": { "$ref": "#/definitions/Line" } },
          "labels": { "type": "object", "additionalProperties": { "type": "number" } },
          "any": { "type": "object" },
          "choice": { "oneOf": [ { "type": "string" }, { "$ref": "#/definitions/Line" } ] } },
          "definitions": {
            "Customer": { "type": "object", "properties": { "name": { "type": "string" } } },
            "Line": { "type": "object", "additionalProperties": false, "properties": { "sku": { "type": "string" } } } } }
        """;

    [Theory]
    [InlineData("avro", "id", "string")]
    [InlineData("avro", "at", "long(timestamp-millis)?")]
    [InlineData("avro", "lines[]", "Line: sku")]
    [InlineData("avro", "lines[].sku", "string")]
    [InlineData("avro", "labels{}", "int")]
    [InlineData("json", "id", "string(guid)")]
    [InlineData("json", "count", "integer(int32)")]
    [InlineData("json", "note", "string?")]
    [InlineData("json", "customer", "object?: name")]
    [InlineData("json", "customer.name", "string")]
    [InlineData("json", "lines[].sku", "string")]
    [InlineData("json", "labels{}", "number")]
    public void AField_IsFound(string format, string path, string expected)
    {
        var field = Of(format).Find(path)!;
        var inside = field.Inside.Count == 0 ? "" : ": " + string.Join(" ", field.Inside);
        Assert.Equal(expected, $"{field.Type}{(field.Form is null ? "" : $"({field.Form})")}{(field.IsNullable ? "?" : "")}{inside}");
        Assert.False(Of(format).Lacks(path));
    }

    [Theory]
    [InlineData("avro", "email", true)]
    [InlineData("avro", "lines[].count", true)]
    [InlineData("avro", "choice.sku", false)]
    [InlineData("avro", "id.length", false)]
    [InlineData("json", "email", true)]
    [InlineData("json", "customer.email", true)]
    [InlineData("json", "lines[].count", true)]
    [InlineData("json", "any.email", false)]
    [InlineData("json", "labels.email", false)]
    [InlineData("json", "choice.sku", false)]
    [InlineData("json", "id.length", false)]
    public void AFieldThatIsNotFound_IsLackingOnlyWhereTheSchemaListsWhatIsThere(string format, string path, bool isLacking)
    {
        Assert.Null(Of(format).Find(path));
        Assert.Equal(isLacking, Of(format).Lacks(path));
    }

    private static ParsedSchema Of(string format) => SchemaFormats.Find(format)!.Parse(new SchemaText(format, format == "avro" ? Avro : Json));
}
