using System.Text.Json;
using CsCheck;
using LineageAnalyzers.Records;
using LineageAnalyzers.Records.Json;
using Newtonsoft.Json.Serialization;

namespace LineageAnalyzers.Tests.Records.Json;

public sealed class JsonNamesTests
{
    private static readonly string[] Names =
    [
        "Id", "ID", "IOStream", "XMLHttpRequest", "Sha256Hash", "SHA256", "A1b", "aB", "already_snake", "Mixed_Case", "URLValue", "iPhone",
        "Äpfel", "OrderID2", "X", "x", "_private", "Order2Item", "ABC1D", "ЗАКАЗ", "Kebab_Case-Not",
    ];

    private static readonly Gen<string> AnyName = Gen.Char["abcXYZ019_ÄäÉ"].Array[1, 12].Select(characters => new string(characters));

    [Theory]
    [InlineData(nameof(JsonNaming.CamelCase), nameof(JsonDialect.SystemTextJson))]
    [InlineData(nameof(JsonNaming.SnakeCaseLower), nameof(JsonDialect.SystemTextJson))]
    [InlineData(nameof(JsonNaming.SnakeCaseUpper), nameof(JsonDialect.SystemTextJson))]
    [InlineData(nameof(JsonNaming.KebabCaseLower), nameof(JsonDialect.SystemTextJson))]
    [InlineData(nameof(JsonNaming.KebabCaseUpper), nameof(JsonDialect.SystemTextJson))]
    [InlineData(nameof(JsonNaming.CamelCase), nameof(JsonDialect.Newtonsoft))]
    [InlineData(nameof(JsonNaming.SnakeCaseLower), nameof(JsonDialect.Newtonsoft))]
    [InlineData(nameof(JsonNaming.KebabCaseLower), nameof(JsonDialect.Newtonsoft))]
    public void Name_IsConvertedAsTheLibraryDoes(string style, string library)
    {
        var naming = Enum.Parse<JsonNaming>(style);
        var dialect = Enum.Parse<JsonDialect>(library);
        foreach (var name in Names)
            Assert.Equal(Oracle(name, naming, dialect), JsonNames.Convert(name, naming, dialect));
        AnyName.Sample(name => JsonNames.Convert(name, naming, dialect) == Oracle(name, naming, dialect), iter: 5_000);
    }

    private static string Oracle(string name, JsonNaming naming, JsonDialect dialect) => (dialect, naming) switch
    {
        (JsonDialect.SystemTextJson, JsonNaming.CamelCase) => JsonNamingPolicy.CamelCase.ConvertName(name),
        (JsonDialect.SystemTextJson, JsonNaming.SnakeCaseLower) => JsonNamingPolicy.SnakeCaseLower.ConvertName(name),
        (JsonDialect.SystemTextJson, JsonNaming.SnakeCaseUpper) => JsonNamingPolicy.SnakeCaseUpper.ConvertName(name),
        (JsonDialect.SystemTextJson, JsonNaming.KebabCaseLower) => JsonNamingPolicy.KebabCaseLower.ConvertName(name),
        (JsonDialect.SystemTextJson, JsonNaming.KebabCaseUpper) => JsonNamingPolicy.KebabCaseUpper.ConvertName(name),
        (JsonDialect.Newtonsoft, JsonNaming.CamelCase) => new CamelCaseNamingStrategy().GetPropertyName(name, false),
        (JsonDialect.Newtonsoft, JsonNaming.SnakeCaseLower) => new SnakeCaseNamingStrategy().GetPropertyName(name, false),
        (JsonDialect.Newtonsoft, JsonNaming.KebabCaseLower) => new KebabCaseNamingStrategy().GetPropertyName(name, false),
        _ => throw new ArgumentOutOfRangeException(nameof(naming)),
    };
}
