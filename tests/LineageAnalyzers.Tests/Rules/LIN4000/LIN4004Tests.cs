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
    [InlineData("new SchemaRegistryConfig { BasicAuthUserInfo = [|\"me:s3cr3t\"|] }")]
    [InlineData("new ClientConfig { SaslPassword = [|\"mys3cr3t\"|] }")]
    [InlineData("new ClientConfig { SaslPassword = [|Password|] }")]
    [InlineData("new ClientConfig { SaslPassword = Environment.GetEnvironmentVariable(\"P\") ?? [|\"s3cr3t\"|] }")]
    [InlineData("new Dictionary<string, string> { [\"sasl.password\"] = [|\"s3cr3t\"|] }")]
    [InlineData("new Dictionary<string, string> { { \"sasl.password\", [|\"s3cr3t\"|] } }")]
    [InlineData("new KeyValuePair<string, string>(\"schema.registry.basic.auth.user.info\", [|\"me:s3cr3t\"|])")]
    [InlineData("new ClientConfig { SaslUsername = \"u\", SecurityProtocol = [|SecurityProtocol.SaslPlaintext|] }")]
    [InlineData("new ClientConfig { SecurityProtocol = [|SecurityProtocol.Plaintext|], SaslPassword = Given }")]
    [InlineData("new ClientConfig { SaslPassword = [|Fixed|] }")]
    [InlineData("new ClientConfig { SaslPassword = Given.Length > 0 ? Given : [|\"s3cr3t\"|] }")]
    [InlineData("new ClientConfig { SaslPassword = Microsoft.Extensions.Configuration.ConfigurationBinder.GetValue(Section, \"P\", \"x\") ?? [|\"s3cr3t\"|] }")]
    [InlineData("new ClientConfig { SaslOauthbearerConfig = [|\"principal=me secret=s3cr3t\"|] }")]
    [InlineData("new SchemaRegistryConfig { Url = [|\"https://me:s3cr3t@registry:8081\"|] }")]
    [InlineData("new SchemaRegistryConfig { Url = \"registry:8081\", BearerAuthToken = [|\"s3cr3t\"|] }")]
    [InlineData("new KeyValuePair<string, string>(\"schema.registry.url\", [|\"http://me:s3cr3t@registry:8081\"|])")]
    [InlineData("new Dictionary<string, string> { [\"sasl.jaas.config\"] = [|\"PlainLoginModule required username='u' password='s3cr3t';\"|] }")]
    [InlineData("new Dictionary<string, string> { [\"Kafka:SaslPassword\"] = [|\"s3cr3t\"|] }")]
    [InlineData("new Dictionary<string, string> { [\"security.protocol\"] = [|\"SASL_PLAINTEXT\"|], [\"sasl.username\"] = Given }")]
    [InlineData("new Dictionary<string, string> { { \"sasl.password\", Given }, { \"security.protocol\", [|\"plaintext\"|] } }")]
    [InlineData("new ClientConfig { SaslPassword = [|Elsewhere.Login|] }")]
    [InlineData("new ClientConfig { SaslPassword = [|Elsewhere.Given|] }")]
    [InlineData("new ClientConfig { SaslPassword = [|Elsewhere.Told|] }")]
    [InlineData("new SchemaRegistryConfig { BasicAuthUserInfo = [|$\"{Elsewhere.User}:{Fixed}\"|] }")]
    [InlineData("new SchemaRegistryConfig { BasicAuthUserInfo = [|Elsewhere.User + \":\" + Fixed|] }")]
    [InlineData("new Dictionary<string, string> { [Elsewhere.SaslPassword] = [|\"s3cr3t\"|] }")]
    [InlineData("new Dictionary<string, string> { { Elsewhere.SASL_PASSWORD, [|Fixed|] } }")]
    [InlineData("new Dictionary<string, string> { { Elsewhere.SaslPassword, Given }, { Elsewhere.SecurityProtocol, [|\"SASL_PLAINTEXT\"|] } }")]
    [InlineData("new KeyValuePair<string, string>(Elsewhere.SaslPassword, [|\"s3cr3t\"|])")]
    [InlineData("new BasicAuthenticationHeaderValueProvider(\"me\", [|\"s3cr3t\"|])")]
    [InlineData("new StaticBearerAuthenticationHeaderValueProvider([|\"s3cr3t\"|], \"lsrc-1\", \"pool-1\")")]
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
    [InlineData("new Other { SaslPassword = \"s3cr3t\" }")]
    [InlineData("new Dictionary<string, string> { [\"sasl.username\"] = \"s3cr3t\" }")]
    [InlineData("Given[\"sasl.password\".Length]")]
    [InlineData("new ClientConfig { SaslPassword = Changed }")]
    [InlineData("new ClientConfig { SaslPassword = \"password\" }")]
    [InlineData("new ClientConfig { SaslPassword = \"myPassword\" }")]
    [InlineData("new ClientConfig { SaslPassword = \"some-secret\" }")]
    [InlineData("new ClientConfig { SaslPassword = \"KAFKA_PASSWORD\" }")]
    [InlineData("new ClientConfig { SaslPassword = \"__password__\" }")]
    [InlineData("new ClientConfig { BootstrapServers = \"localhost:9092\", SaslPassword = \"s3cr3t\" }")]
    [InlineData("new Dictionary<string, string> { [\"bootstrap.servers\"] = \"127.0.0.1:9092\", [\"sasl.password\"] = \"s3cr3t\" }")]
    [InlineData("new SchemaRegistryConfig { Url = \"http://localhost:8081\", BasicAuthUserInfo = \"me:s3cr3t\" }")]
    [InlineData("new SchemaRegistryConfig { Url = \"http://me:s3cr3t@localhost:8081\" }")]
    [InlineData("new SchemaRegistryConfig { Url = \"https://registry:8081\" }")]
    [InlineData("new SchemaRegistryConfig { Url = \"https://<user>:<password>@registry:8081\" }")]
    [InlineData("new ClientConfig { SaslOauthbearerConfig = \"principal=me scope=all\" }")]
    [InlineData("new Dictionary<string, string> { [\"sasl.jaas.config\"] = $\"PlainLoginModule required password='{Given}';\" }")]
    [InlineData("new Dictionary<string, string> { [\"Kafka:SaslPassword\"] = Given }")]
    [InlineData("new Dictionary<string, string> { [\"SaslPassword\"] = \"s3cr3t\" }")]
    [InlineData("new Dictionary<string, string> { [\"security.protocol\"] = \"SASL_SSL\", [\"sasl.username\"] = Given }")]
    [InlineData("new Dictionary<string, string> { [\"security.protocol\"] = \"PLAINTEXT\" }")]
    [InlineData("new ClientConfig { SaslPassword = Elsewhere.Placeholder }")]
    [InlineData("new ClientConfig { SaslPassword = Elsewhere.Changed }")]
    [InlineData("new ClientConfig { SaslPassword = $\"{Elsewhere.Changed}-{Fixed}\" }")]
    [InlineData("new Dictionary<string, string> { [Elsewhere.SaslPassword] = Given }")]
    [InlineData("new Dictionary<string, string> { [Elsewhere.SaslPassword] = Elsewhere.Placeholder }")]
    [InlineData("new Dictionary<string, string> { [Elsewhere.PasswordLabel] = \"s3cr3t\" }")]
    [InlineData("new Dictionary<string, string> { [Elsewhere.Servers] = \"localhost:9092\", [Elsewhere.SaslPassword] = \"s3cr3t\" }")]
    [InlineData("new BasicAuthenticationHeaderValueProvider(\"me\", Given)")]
    [InlineData("new BasicAuthenticationHeaderValueProvider(\"me\", \"<password>\")")]
    [InlineData("new System.Net.Http.Headers.AuthenticationHeaderValue(\"Basic\", \"bWU6czNjcjN0\")")]
    public Task What_is_no_secret_or_not_used_is_not_reported(string creation) => Verify(Build(creation));

    [Fact]
    public Task Statements_are_read() => Verify("""
        class Service
        {
            public ClientConfig Config(string given)
            {
                var config = new ClientConfig();
                config.SaslPassword = [|"s3cr3t"|];
                config.SaslPassword = given;
                config.Set("ssl.key.password", [|"s3cr3t"|]);
                var known = "s3cr3t";
                config.SslKeystorePassword = [|known|];
                config.SecurityProtocol = [|SecurityProtocol.SaslPlaintext|];
                return config;
            }
        }
        """);

    [Theory]
    [InlineData("new AuthenticationHeaderValue(\"Basic\", [|\"bWU6czNjcjN0\"|])", true)]
    [InlineData("new(\"Basic\", [|\"bWU6czNjcjN0\"|])", true)]
    [InlineData("new AuthenticationHeaderValue(\"Bearer\", [|Elsewhere.Login|])", true)]
    [InlineData("new AuthenticationHeaderValue(\"Basic\", Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes([|\"me:s3cr3t\"|])))", true)]
    [InlineData("new AuthenticationHeaderValue(\"Basic\", Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes([|$\"{Elsewhere.User}:{Elsewhere.Login}\"|])))", true)]
    [InlineData("new AuthenticationHeaderValue(\"Basic\", Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes($\"me:{given}\")))", true)]
    [InlineData("new AuthenticationHeaderValue(\"Basic\", Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(\"user:password\")))", true)]
    [InlineData("new AuthenticationHeaderValue(\"Basic\", \"dXNlcjpwYXNzd29yZA==\")", true)]
    [InlineData("new AuthenticationHeaderValue(\"Basic\", given)", true)]
    [InlineData("new AuthenticationHeaderValue(\"Basic\", \"bWU6czNjcjN0\")", false)]
    public async Task A_login_in_the_header_of_requests_to_a_registry_is_reported(string header, bool isRegistry)
    {
        await Verify(Elsewhere + $$"""
            class Login(string given){{(isRegistry ? " : IAuthenticationHeaderValueProvider" : "")}}
            {
                public System.Net.Http.Headers.AuthenticationHeaderValue GetAuthenticationHeader() => {{header.Replace("new Auth", "new System.Net.Http.Headers.Auth")}};
            }
            """);
        await Verify(Elsewhere + $$"""
            class Subjects(System.Net.Http.HttpClient client, string given)
            {
                public Task<string> List()
                {
                    client.DefaultRequestHeaders.Authorization = {{header.Replace("new Auth", "new System.Net.Http.Headers.Auth")}};
                    return client.GetStringAsync("{{(isRegistry ? "/subjects?deleted=true" : "/orders")}}");
                }
            }
            """);
    }

    [Theory]
    [InlineData("Microsoft.Extensions.Options.IOptions<KafkaOptions> options", "options.Value.Password")]
    [InlineData("Microsoft.Extensions.Configuration.IConfiguration configuration", "Microsoft.Extensions.Configuration.ConfigurationBinder.Get<KafkaOptions>(configuration.GetSection(\"Kafka\"))!.Password")]
    [InlineData("string text", "JsonSerializer.Deserialize<KafkaOptions>(text)!.Password")]
    [InlineData("KafkaOptions options", "options.Password")]
    public Task The_default_of_options_that_others_fill_is_not_reported(string given, string password) => Verify($$"""
        public class KafkaOptions { public string Password { get; set; } = "s3cr3t"; }

        public class Service({{given}})
        {
            public ClientConfig Config() => new() { SaslPassword = {{password}} };
        }

        public static class Setup
        {
            public static void Add(Microsoft.Extensions.DependencyInjection.IServiceCollection services, Microsoft.Extensions.Configuration.IConfiguration configuration) =>
                Microsoft.Extensions.DependencyInjection.OptionsConfigurationServiceCollectionExtensions.Configure<KafkaOptions>(services, configuration.GetSection("Kafka"));
        }
        """);

    [Fact]
    public Task A_registry_on_the_same_machine_is_left_alone() => Verify("""
        class Subjects
        {
            private readonly System.Net.Http.HttpClient _client = new() { BaseAddress = new Uri("http://localhost:8081") };

            public Task<string> List()
            {
                _client.DefaultRequestHeaders.Authorization = new("Basic", "bWU6czNjcjN0");
                return _client.GetStringAsync("/subjects");
            }
        }
        """);

    [Fact]
    public Task Keys_in_constants_are_read() => Verify(Elsewhere + """
        class Service
        {
            private const string Secret = "ssl.key.password";

            public ClientConfig Config(string given)
            {
                var config = new ClientConfig();
                config.Set(Elsewhere.SaslPassword, [|"s3cr3t"|]);
                config.Set(Secret, [|Elsewhere.Login|]);
                config.Set(Elsewhere.SaslPassword, given);
                config.Set(Elsewhere.Servers, "s3cr3t");
                return config;
            }
        }
        """);

    [Fact]
    public async Task Tests_are_left_alone()
    {
        var code = RuleCode.Usings + Build("new ProducerConfig { SaslPassword = \"s3cr3t\" }");
        var service = Findings.Compilation([.. References.KafkaService, .. RegistrySerdes.References], ("Code.cs", code));
        Assert.Contains(await Findings.InAsync(service), finding => finding.Id == Id);
        var tests = service.AddReferences(Microsoft.CodeAnalysis.MetadataReference.CreateFromFile(typeof(FactAttribute).Assembly.Location));
        Assert.DoesNotContain(await Findings.InAsync(tests), finding => finding.Id == Id);
    }

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

    [Theory]
    [InlineData("SecurityProtocol.Plaintext", "config.SaslPassword = password; config.SecurityProtocol = SecurityProtocol.SaslSsl;")]
    [InlineData("SecurityProtocol.SaslPlaintext", "config.SecurityProtocol = SecurityProtocol.SaslSsl; config.SaslUsername = user; config.SaslPassword = password;")]
    [InlineData("[|SecurityProtocol.Plaintext|]", "config.SaslPassword = password;")]
    [InlineData("[|SecurityProtocol.SaslPlaintext|]", "config.SecurityProtocol = SecurityProtocol.SaslSsl;", "config.SaslPassword = password;")]
    public Task A_protocol_that_is_set_anew_where_there_is_a_login_is_not_reported(string protocol, string withLogin, string always = "") => Verify($$"""
        class Service
        {
            public void Fill(ClientConfig config, bool isSecured, string user, string password)
            {
                config.SecurityProtocol = {{protocol}};
                {{always}}
                if (isSecured)
                {
                    {{withLogin}}
                }

                _ = (user, password);
            }
        }
        """);

    private const string Elsewhere = """
        static class Elsewhere
        {
            public const string User = "me";
            public const string Login = "s3cr3t";
            public static string Given { get; } = "s3cr3t";
            public static string Told => "s3cr3t";
            public static string Changed { get; set; } = "s3cr3t";
            public static void Change(string text) => Changed = text;
            public const string Placeholder = "<password>";
            public const string SaslPassword = "sasl.password";
            public const string SASL_PASSWORD = "sasl.password";
            public const string SecurityProtocol = "security.protocol";
            public const string PasswordLabel = "password.label";
            public const string Servers = "bootstrap.servers";
        }

        """;

    private static string Build(string creation) => Elsewhere + $$"""
        class Other { public string SaslPassword { get; set; } = ""; }
        class Service
        {
            private const string Password = "s3cr3t";
            private static readonly string Fixed = "s3cr3t";
            private static string Changed = "s3cr3t";
            public static void Change(string text) => Changed = text;
            public static Microsoft.Extensions.Configuration.IConfiguration Section => null!;
            public static string Given { get; set; } = "";
            public object Config() => {{creation}};
        }
        """;

    private Task Verify(string code) => new RuleTest(Id, code).RunAsync();
}
