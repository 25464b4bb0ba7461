using LineageAnalyzers.Tests.Verifiers;

namespace LineageAnalyzers.Tests.Rules.LIN4000;

public sealed class LIN4004Tests : RuleTests
{
    private protected override string Id => "LIN4004";

    private protected override string Finding => Build("new ProducerConfig { SaslPassword = [|\"s3cr3t-of-acme\"|] }");

    [Fact]
    public Task The_message_names_the_setting_and_not_the_secret()
    {
        var test = new RuleTest(Id, Build("new ProducerConfig { SaslPassword = {|#0:\"s3cr3t-of-acme\"|} }"));
        test.ExpectedDiagnostics.Add(Expected.Finding(
            Id, 0, "The value of 'SaslPassword' stands in the code", "read it from the configuration, a secret store or the environment, and change it where it is in use"));
        return test.RunAsync();
    }

    [Theory]
    [InlineData("new ConsumerConfig { SslKeyPassword = [|\"p\"|], SslKeystorePassword = [|\"q\"|] }")]
    [InlineData("new SchemaRegistryConfig { BasicAuthUserInfo = [|\"me:pass\"|] }")]
    [InlineData("new ClientConfig { SaslPassword = [|Password|] }")]
    [InlineData("new ClientConfig { SaslPassword = Environment.GetEnvironmentVariable(\"P\") ?? [|\"pass\"|] }")]
    [InlineData("new Dictionary<string, string> { [\"sasl.password\"] = [|\"pass\"|] }")]
    [InlineData("new Dictionary<string, string> { { \"sasl.password\", [|\"pass\"|] } }")]
    [InlineData("new KeyValuePair<string, string>(\"schema.registry.basic.auth.user.info\", [|\"me:pass\"|])")]
    [InlineData("new ClientConfig { SaslUsername = \"u\", SecurityProtocol = [|SecurityProtocol.SaslPlaintext|] }")]
    [InlineData("new ClientConfig { SecurityProtocol = [|SecurityProtocol.Plaintext|], SaslPassword = Given }")]
    public Task A_secret_in_code_or_on_an_open_line_is_reported(string creation) => Verify(Build(creation));

    [Theory]
    [InlineData("new ClientConfig { SaslPassword = Given }")]
    [InlineData("new ClientConfig { SaslPassword = \"\" }")]
    [InlineData("new ClientConfig { SaslPassword = \"<password>\" }")]
    [InlineData("new ClientConfig { SaslPassword = \"your-password\" }")]
    [InlineData("new ClientConfig { SaslPassword = Environment.GetEnvironmentVariable(\"P\") }")]
    [InlineData("new ClientConfig { SaslUsername = \"u\", SaslPassword = Given, SecurityProtocol = SecurityProtocol.SaslSsl }")]
    [InlineData("new ClientConfig { SecurityProtocol = SecurityProtocol.Plaintext }")]
    [InlineData("new ClientConfig { BootstrapServers = \"localhost:9092\", SaslUsername = \"u\", SecurityProtocol = SecurityProtocol.SaslPlaintext }")]
    [InlineData("new Other { SaslPassword = \"pass\" }")]
    [InlineData("new Dictionary<string, string> { [\"sasl.username\"] = \"pass\" }")]
    [InlineData("Given[\"sasl.password\".Length]")]
    public Task What_is_no_secret_or_not_used_is_not_reported(string creation) => Verify(Build(creation));

    [Fact]
    public Task Statements_are_read() => Verify("""
        class Service
        {
            public ClientConfig Config(string given)
            {
                var config = new ClientConfig();
                config.SaslPassword = [|"pass"|];
                config.SaslPassword = given;
                config.Set("ssl.key.password", [|"pass"|]);
                config.SecurityProtocol = [|SecurityProtocol.SaslPlaintext|];
                return config;
            }
        }
        """);

    [Fact]
    public Task A_way_without_a_login_is_not_reported() => Verify("""
        class Service
        {
            public ClientConfig Config(string? user, string? password)
            {
                var config = new ClientConfig { SaslPassword = password };
                if (user is not null)
                {
                    config.SaslUsername = user;
                    config.SecurityProtocol = SecurityProtocol.SaslSsl;
                }
                else
                {
                    config.SecurityProtocol = SecurityProtocol.Plaintext;
                }

                return config;
            }
        }
        """);

    private static string Build(string creation) => $$"""
        class Other { public string SaslPassword { get; set; } = ""; }
        class Service
        {
            private const string Password = "pass";
            public static string Given { get; set; } = "";
            public object Config() => {{creation}};
        }
        """;

    private Task Verify(string code) => new RuleTest(Id, code).RunAsync();
}
