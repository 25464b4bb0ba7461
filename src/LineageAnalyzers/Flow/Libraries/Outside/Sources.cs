using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Flow.Libraries.Outside;

/// <summary>
/// Where data comes from that no record brought: the clock, random numbers, the configuration, HTTP, databases. What comes from files, processes and the
/// console is not constant, and there is no word for it: unknown.
/// </summary>
internal sealed class Sources(ConfigurationSymbols configuration)
{
    private static readonly MemberTable<FlowSource> Table = new MemberTable<FlowSource>()
        .With(FlowSource.Clock, "System.DateTime System.DateTimeOffset", "Now", "UtcNow", "Today")
        .With(FlowSource.Clock, "System.TimeProvider", "GetUtcNow", "GetLocalNow", "GetTimestamp")
        .With(FlowSource.Clock, "System.Diagnostics.Stopwatch", "Elapsed*", "GetTimestamp", "GetElapsedTime")
        .With(FlowSource.Clock, "System.Environment", "TickCount*")
        .With(FlowSource.Clock, "Microsoft.Extensions.Internal.ISystemClock Microsoft.AspNetCore.Authentication.ISystemClock", "UtcNow")
        .With(FlowSource.Clock, "NodaTime.IClock NodaTime.SystemClock", "GetCurrentInstant")
        .With(FlowSource.Random, "System.Guid", "NewGuid", "CreateVersion7")
        .With(FlowSource.Random, "System.Random", "Next*", "GetItems", "GetHexString", "GetString")
        .With(FlowSource.Random, "System.Security.Cryptography.RandomNumberGenerator", "*")
        .With(FlowSource.Random, "System.IO.Path", "GetRandomFileName")
        .With(FlowSource.Random, "System.Ulid MassTransit.NewId Ulid", "NewUlid", "Next*")
        .With(FlowSource.Random, "MongoDB.Bson.ObjectId", "GenerateNewId")
        .With(FlowSource.Configuration, "System.Environment", "GetEnvironmentVariable*")
        .With(FlowSource.Configuration, "System.Configuration.ConfigurationManager", "AppSettings", "ConnectionStrings", "GetSection")
        .With(FlowSource.Unknown, "System.Environment", "Get*", "MachineName", "UserName", "UserDomainName", "ProcessId", "ProcessPath", "CurrentDirectory", "CommandLine", "OSVersion")
        .With(FlowSource.Unknown, "System.Console", "Read*", "In")
        .With(FlowSource.Unknown, "System.IO.File", "Read*", "Open*")
        .With(FlowSource.Unknown, "System.Net.Dns", "*")
        .With(FlowSource.Http, "System.Net.Http.HttpClient System.Net.Http.HttpMessageInvoker", "Get*", "Post*", "Put*", "Patch*", "Delete*", "Send*")
        .With(FlowSource.Http, "System.Net.Http.Json.HttpClientJsonExtensions System.Net.Http.Json.HttpContentJsonExtensions", "*")
        .With(FlowSource.Http, "System.Net.Http.HttpContent", "ReadAs*")
        .With(FlowSource.Http, "Microsoft.AspNetCore.Http.HttpRequest", "Query", "QueryString", "Headers", "Form", "Body", "BodyReader", "Cookies", "RouteValues", "Path", "Host", "ContentType",
            "Method", "ReadFormAsync")
        .With(FlowSource.Http, "Microsoft.AspNetCore.Http.HttpContext", "User", "Connection")
        .With(FlowSource.Http, "Microsoft.AspNetCore.Http.HttpRequestJsonExtensions", "ReadFromJsonAsync")
        .With(FlowSource.Http, "Microsoft.AspNetCore.Mvc.ControllerBase", "User")
        .With(FlowSource.Http, "Microsoft.AspNetCore.SignalR.HubCallerContext", "User", "UserIdentifier", "ConnectionId")
        .With(FlowSource.Http, "Grpc.Core.CallInvoker", "BlockingUnaryCall", "Async*")
        .With(FlowSource.Http, "Grpc.Core.ClientBase Grpc.Core.ClientBase`1", "*")
        .With(FlowSource.Http, "Grpc.Core.IAsyncStreamReader`1", "Current")
        .With(FlowSource.Http, "Grpc.Core.AsyncStreamReaderExtensions", "ReadAllAsync")
        .With(FlowSource.Http, "RestSharp.RestClient RestSharp.RestClientExtensions Flurl.Http.GeneratedExtensions", "Get*", "Post*", "Put*", "Execute*")
        .With(FlowSource.Database, "Microsoft.EntityFrameworkCore.DbContext", "Find*", "Set", "FromExpression")
        .With(FlowSource.Database, "Microsoft.EntityFrameworkCore.DbSet`1", "Find*")
        .With(FlowSource.Database, "Microsoft.EntityFrameworkCore.RelationalQueryableExtensions Microsoft.EntityFrameworkCore.RelationalDatabaseFacadeExtensions", "FromSql*", "SqlQuery*")
        .With(FlowSource.Database, "Dapper.SqlMapper", "Query*", "ExecuteScalar*", "ExecuteReader*")
        .With(FlowSource.Database, "Dapper.SqlMapper+GridReader", "Read*")
        .With(FlowSource.Database, "System.Data.Common.DbDataReader System.Data.IDataRecord System.Data.IDataReader", "Get*", "this[]")
        .With(FlowSource.Database, "System.Data.Common.DbCommand System.Data.IDbCommand", "ExecuteScalar*")
        .With(FlowSource.Database, "MongoDB.Driver.*", "Find*", "Aggregate*", "AsQueryable", "First*", "Single*", "ToList*", "ToEnumerable", "Any*", "Count*", "Distinct*", "Project*", "Current")
        .With(FlowSource.Database, "StackExchange.Redis.IDatabase StackExchange.Redis.IDatabaseAsync", "StringGet*", "HashGet*", "HashScan*", "HashValues*", "HashKeys*", "ListRange*",
            "ListLeftPop*", "ListRightPop*", "ListGetByIndex*", "SetMembers*", "SetPop*", "SortedSetRange*", "SortedSetPop*", "StreamRead*", "StreamRange*", "GeoPosition*", "GeoSearch*",
            "StringIncrement*", "HashIncrement*")
        .With(FlowSource.Database, "Microsoft.Extensions.Caching.Distributed.IDistributedCache Microsoft.Extensions.Caching.Distributed.DistributedCacheExtensions", "Get*")
        .With(FlowSource.Database, "Elastic.Clients.Elasticsearch.ElasticsearchClient Nest.IElasticClient Nest.ElasticClient", "Get*", "Search*", "MultiGet*", "Source*", "Scroll*")
        .With(FlowSource.Database, "Microsoft.Azure.Cosmos.Container", "Read*", "Get*")
        .With(FlowSource.Database, "Microsoft.Azure.Cosmos.FeedIterator`1", "ReadNextAsync")
        .With(FlowSource.Database, "Cassandra.ISession Cassandra.Mapping.IMapper", "Execute*", "Fetch*", "First*", "Single*")
        .With(FlowSource.Database, "Marten.IQuerySession Marten.IDocumentSession", "Load*", "Query*")
        .With(FlowSource.Database, "NHibernate.ISession", "Get*", "Load*", "Query*", "CreateQuery")
        .With(FlowSource.Database, "Amazon.DynamoDBv2.IAmazonDynamoDB Amazon.DynamoDBv2.DataModel.IDynamoDBContext", "Get*", "Load*", "Query*", "Scan*", "BatchGet*");

    private readonly HashSet<string> _tracked = new(StringComparer.Ordinal);
    private readonly Dictionary<ISymbol, FlowSource?> _known = new(SymbolEqualityComparer.Default);

    /// <summary>What a method or property of a library gives; null when that is no source.</summary>
    public FlowSource? KindOf(ISymbol member)
    {
        var definition = member.OriginalDefinition;
        if (!_known.TryGetValue(definition, out var source))
            _known.Add(definition, source = Table.Find(definition) ?? OfProperty(definition));
        if (source == FlowSource.Database && IsOfContext(definition))
            _tracked.Add(MemberNames.Of(member));
        return source;
    }

    /// <summary>Whether objects that the member gives are saved with what is written to them.</summary>
    public bool IsTracked(string member) => _tracked.Contains(member);

    private static bool IsOfContext(ISymbol member) => member is IPropertySymbol { Type: INamedTypeSymbol { Name: "DbSet" } }
        || (member.ContainingType is { Name: "DbContext" or "DbSet" } type && NamespaceNames.Of(type) == "Microsoft.EntityFrameworkCore");

    /// <summary>Whether a call reads the configuration.</summary>
    public bool IsConfigurationRead(Interpretation.CallSite call) =>
        call.Name is "GetValue" or "GetConnectionString" or "Get" or "GetRequiredSection" or "GetSection"
        && (configuration.IsConfiguration(call.ReceiverType) || configuration.IsOptions(call.Type) || configuration.IsConfiguration(call.Type));

    private FlowSource? OfProperty(ISymbol member)
    {
        if (member is not IPropertySymbol { ContainingType: { } type } property)
            return null;
        if (property.Type is INamedTypeSymbol { Name: "DbSet", Arity: 1 } set && NamespaceNames.Of(set) == "Microsoft.EntityFrameworkCore")
            return FlowSource.Database;
        var isOptions = property.Name is "Value" or "CurrentValue" && configuration.IsOptions(type);
        return isOptions || (property.IsIndexer && configuration.IsConfiguration(type)) ? FlowSource.Configuration : null;
    }
}
