using LineageAnalyzers.Model;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Schemas.Json;

namespace LineageAnalyzers.Schemas.Tests.Json;

/// <summary>The JSON Schema that the description of a record stands for.</summary>
public sealed class RecordJsonSchemaTests
{
    private const string Start = "{\"$schema\":\"http://json-schema.org/draft-07/schema#\",\"title\":\"Acme.Order\"";

    [Fact]
    public void Members_have_their_types_and_say_whether_null_may_stand_there() => Says(
        ""","type":"object","properties":{"at":{"type":"string","format":"date-time"},"id":{"type":["string","null"],"format":"guid"},"lines":{"type":"array","items":{"type":"object","properties":{"sku":{"type":"string"}},"additionalProperties":false}},"prices":{"type":"object","additionalProperties":{"type":"number"}}},"additionalProperties":false}""",
        Field("at", "string(date-time)"), Field("id", "string(uuid)", optional: true), Field("lines", "array"), Field("lines[]", "object"), Field("lines[].sku", "string"),
        Field("prices", "map"), Field("prices{}", "number"));

    [Fact]
    public void Enums_have_values_and_required_members_are_named() => Says(
        ""","type":"object","required":["color","level"],"properties":{"color":{"type":"string","enum":["Red","Blue"]},"level":{"type":["integer","null"],"enum":[-1,4,null]}},"additionalProperties":false}""",
        Field("color", "string(enum)") with { Values = new[] { "Red", "Blue" }.ToEquatableArray(), Required = true },
        Field("level", "integer", optional: true) with { Values = new[] { "-1", "4" }.ToEquatableArray(), Required = true });

    [Fact]
    public void What_is_not_described_is_allowed() => Says(
        ""","type":"object","properties":{"any":{},"money":{},"next":{"type":["object","null"]}},"additionalProperties":{}}""",
        Field("any", "any"), Field("money", "opaque(Acme.MoneyConverter)"), Field("next", "object", optional: true), Field("{}", "opaque"));

    [Fact]
    public void Names_with_dots_stay_whole() => Says(
        ""","type":"object","properties":{"a":{"type":"object","properties":{"b.c":{"type":"string"}},"additionalProperties":false},"d.e":{"type":"boolean"}},"additionalProperties":false}""",
        Field("a", "object"), Field("a.b.c", "string"), Field("d.e", "boolean"));

    [Theory]
    [InlineData("array", ""","type":"array","items":{"type":"integer"}}""")]
    [InlineData("array|map", ""","type":["array","object"],"items":{"type":"integer"}}""")]
    public void A_record_may_be_an_array(string type, string schema) => Says(schema, Field("", type), Field("[]", "integer"));

    [Fact]
    public void Several_types_in_one_place_have_no_form() =>
        Says(""","type":"object","properties":{"kind":{"type":["integer","string"]}},"additionalProperties":false}""", Field("kind", "integer|string(uuid)"));

    [Fact]
    public void Another_format_has_no_JSON_Schema() =>
        Assert.Throws<ArgumentException>(() => RecordJsonSchema.Of(new RecordDescription { Type = "Acme.Order", Format = WireFormat.Avro }));

    private static void Says(string schema, params RecordField[] fields) => Assert.Equal(
        Start + schema, RecordJsonSchema.Of(new RecordDescription { Type = "Acme.Order", Format = WireFormat.Json, Fields = fields.ToEquatableArray() }));

    private static RecordField Field(string path, string type, bool optional = false) => new() { Path = path, Type = type, Optional = optional };
}
