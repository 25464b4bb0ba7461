using LineageAnalyzers.CodeFixes.LIN3000;
using LineageAnalyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis.Testing;

namespace LineageAnalyzers.Tests.Rules.LIN3000;

public sealed partial class LIN3003Tests
{
    [Theory]
    [InlineData(
        "Microsoft.Extensions.Compliance.Redaction.Redactor redactor",
        "logger.LogInformation(\"{Mail}\", [|order.Email|]);",
        "logger.LogInformation(\"{Mail}\", redactor.Redact(order.Email));")]
    [InlineData(
        "Microsoft.Extensions.Compliance.Redaction.Redactor redactor",
        "logger.LogInformation($\"{[|order.Email|]}\");",
        "logger.LogInformation($\"{redactor.Redact(order.Email)}\");")]
    [InlineData("int number", "logger.LogInformation(\"{Mail}\", [|order.Email|]);", "logger.LogInformation(\"{Mail}\", \"[redacted]\");")]
    [InlineData("int number", "logger.LogInformation($\"mail {[|order.Email|]} of {order.Id}\");", "logger.LogInformation($\"mail [redacted] of {order.Id}\");")]
    [InlineData("int number", "Console.WriteLine(\"to \" + [|order.Email|]);", "Console.WriteLine(\"to \" + \"[redacted]\");")]
    public Task A_text_is_redacted_by_what_is_in_scope(string parameter, string statement, string expected) =>
        new RuleTest<RedactionFix>(Id, Mailer(parameter, statement))
        {
            FixedTo = Mailer(parameter, expected),
            // The texts before and after a hole that is gone are one text when they are parsed again.
            CodeActionValidationMode = CodeActionValidationMode.None,
        }.RunAsync();

    [Fact]
    public Task The_own_method_of_the_class_is_used_and_all_findings_are_fixed_together() => new RuleTest<RedactionFix>(Id, Own("[|order.Email|]", "[|order.Email.Trim()|]"))
    {
        FixedTo = Own("Mask(order.Email)", "Mask(order.Email.Trim())"),
    }.RunAsync();

    [Fact]
    public Task An_object_is_left_alone()
    {
        var code = Mailer("int number", "logger.LogInformation(\"{@Order}\", [|order|]);");
        return new RuleTest<RedactionFix>(Id, code) { FixedTo = code }.RunAsync();
    }

    private static string Own(string first, string second) => "using Microsoft.Extensions.Logging;" + RuleCode.Records + $$"""
        class Mailer(ILogger<Mailer> logger)
        {
            public void Send(Order order)
            {
                logger.LogInformation("{Mail}", {{first}}); // who
                logger.LogWarning("{Id} {Mail}", order.Id, {{second}});
            }

            private static string Mask(string text) => text.Length == 0 ? "" : "***";
        }
        """;

    private static string Mailer(string parameter, string statement) => "using Microsoft.Extensions.Logging;" + RuleCode.Records + $$"""
        class Mailer(ILogger<Mailer> logger, {{parameter}})
        {
            public void Send(Order order)
            {
                _ = ({{parameter.Split(' ')[1]}}, logger);
                {{statement}}
            }
        }
        """;
}
