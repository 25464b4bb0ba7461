namespace LineageAnalyzers.Schemas.Tests.Avro;

/// <summary>Mutates the texts of all cases: bytes, pieces of structure, repetition.</summary>
public class AvroFuzzTests
{
    private static readonly string[] Pieces =
    [
        "{", "}", "[", "]", ",", ":", "\"", "\\", "null", "true", "-1", "1e400", "99999999999999999999", "\"R\"", "\"int\"", "\"null\",", "\"type\":", "\"name\":\"R\",", "\"namespace\":\"\",",
        "\"fields\":[],", "\"items\":", "\"values\":", "\"symbols\":[],", "\"default\":null,", "\"aliases\":[\"a\"],", "\"size\":0,", "\"logicalType\":\"decimal\",", "\ud800", "\0",
        "{\"type\":\"record\",\"name\":\"R\",\"fields\":[{\"name\":\"r\",\"type\":\"R\"}]}",
    ];

    [Fact]
    public void AnyMutation_GivesAnAnswerInTime() => SchemaFuzz.Run("avro", TextMutations.With(Pieces), usually: 10_000);
}
