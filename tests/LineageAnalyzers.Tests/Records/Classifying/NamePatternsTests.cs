using LineageAnalyzers.Model.Manifests;

namespace LineageAnalyzers.Tests.Records.Classifying;

/// <summary>Classes that names hint at.</summary>
public sealed class NamePatternsTests
{
    private const string Code = """
        using LineageAnalyzers.Annotations;
        using System.Text.Json.Serialization;
        public class Order
        {
            public string ContactEmail { get; set; } = "";
            [JsonPropertyName("phone_number")] public string Call { get; set; } = "";
            [Classified("Secret")] public string Iban { get; set; } = "";
            public string Note { get; set; } = "";
            public Party Buyer { get; set; } = new();
        }
        public class Party { public string EmailAddress { get; set; } = ""; }
        """;

    [Theory]
    [InlineData("*email*:PII", "ContactEmail", "PII by inferred")]
    [InlineData("*email*:PII", "Buyer.EmailAddress", "PII by inferred")]
    [InlineData("*email:PII", "Buyer.EmailAddress", "")]
    [InlineData("email*:PII", "Buyer.EmailAddress", "PII by inferred")]
    [InlineData("email*:PII", "ContactEmail", "")]
    [InlineData("phone*:PII", "phone_number", "PII by inferred")]
    [InlineData("call:PII", "phone_number", "PII by inferred")]
    [InlineData("note:A , n*e:B", "Note", "A,B by inferred")]
    [InlineData("*iban*:Financial", "Iban", "Secret by attribute")]
    [InlineData("buyer:PII", "Buyer.EmailAddress", "PII by inferred")]
    [InlineData("note", "Note", "")]
    [InlineData(":PII, note: , ,", "Note", "")]
    [InlineData("", "Note", "")]
    public void A_field_that_nothing_classifies_is_guessed_by_its_name(string names, string path, string expected) =>
        Assert.Equal(expected, Described.WithNames(names, Code).Json("Order").Classes(path));

    [Fact]
    public void A_guess_is_no_fact_for_the_rules() =>
        Assert.Equal(ClassificationSource.Inferred, Described.WithNames("*email*:PII", Code).Json("Order").Field("ContactEmail").ClassifiedBy);
}
