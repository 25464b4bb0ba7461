using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Records;

namespace LineageAnalyzers.Tests.Records;

/// <summary>The text in which an assembly tells the format of its serializers loses nothing.</summary>
public sealed class WireFormTextTests
{
    public static TheoryData<string> Forms { get; } = new(
        "json/SystemTextJson/CamelCase/", "json/SystemTextJson/CamelCase/DecimalsAsText", "json/Newtonsoft/SnakeCaseLower/EnumsAsText+RenamesSpecifiedNames",
        "json/SystemTextJson/AsDeclared/IncludesFields+OmitsDefaults", "json/DataContract/AsDeclared/", "avro", "messagepack", "messagepack/Contractless");

    [Theory]
    [MemberData(nameof(Forms))]
    public void Text_of_a_form_is_read_back(string text) => Assert.Equal(text, WireFormText.Of(WireFormText.Parse(text)!.Value));

    [Fact]
    public void Every_change_that_options_make_is_told()
    {
        var changed = WireForm.Newtonsoft with
        {
            Json = new JsonConventions(JsonDialect.Newtonsoft) { EnumsAsText = true, RenamesSpecifiedNames = true, IncludesFields = true, DecimalsAsText = true, OmitsDefaults = true },
        };

        Assert.All(typeof(JsonConventions).GetProperties().Where(property => property.PropertyType == typeof(bool)), property => Assert.Equal(true, property.GetValue(changed.Json)));
        Assert.Equal(changed, WireFormText.Parse(WireFormText.Of(changed)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("json")]
    [InlineData("json/Other/AsDeclared/")]
    public void A_text_that_is_none_gives_no_form(string text) => Assert.Null(WireFormText.Parse(text));
}
