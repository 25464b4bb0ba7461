using LineageAnalyzers.Flow.Interpretation;
using LineageAnalyzers.Model.Manifests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Flow.Libraries.Outside;

/// <summary>Where data leaves the program, other than into a topic.</summary>
internal sealed class Sinks
{
    private static readonly MemberTable<FlowSink> Table = new MemberTable<FlowSink>()
        .With(FlowSink.Log, "Microsoft.Extensions.Logging.LoggerExtensions Microsoft.Extensions.Logging.ILogger", "Log*", "BeginScope")
        .With(FlowSink.Log, "Serilog.ILogger Serilog.Log Serilog.LoggerExtensions Serilog.Core.Logger", "Verbose", "Debug", "Information", "Warning", "Error", "Fatal", "Write", "ForContext", "BindProperty")
        .With(FlowSink.Log, "Serilog.Context.LogContext", "PushProperty", "Push")
        .With(FlowSink.Log, "Serilog.IDiagnosticContext", "Set")
        .With(FlowSink.Log, "NLog.ILogger NLog.Logger NLog.ILoggerBase NLog.ILoggerExtensions", "Trace*", "Debug*", "Info*", "Warn*", "Error*", "Fatal*", "Log*", "ForContext", "WithProperty", "PushScope*")
        .With(FlowSink.Log, "NLog.Fluent.LogBuilder NLog.LogEventBuilder", "Message", "Property", "Properties")
        .With(FlowSink.Log, "NLog.ScopeContext NLog.MappedDiagnosticsLogicalContext NLog.MappedDiagnosticsContext", "Push*", "Set*")
        .With(FlowSink.Log, "log4net.ILog log4net.Core.ILogger", "Debug*", "Info*", "Warn*", "Error*", "Fatal*", "Log")
        .With(FlowSink.Log, "System.Diagnostics.Trace System.Diagnostics.Debug System.Diagnostics.TraceSource", "Write*", "Trace*", "Fail")
        .With(FlowSink.Log, "System.Diagnostics.EventLog System.Diagnostics.Tracing.EventSource", "Write*")
        .With(FlowSink.Console, "System.Console", "Write*")
        .With(FlowSink.Trace, "System.Diagnostics.Activity", "SetTag", "AddTag", "AddEvent", "AddBaggage", "SetBaggage", "SetStatus", "SetCustomProperty", "AddException")
        .With(FlowSink.Trace, "System.Diagnostics.ActivitySource", "StartActivity", "CreateActivity")
        .With(FlowSink.Trace, "OpenTelemetry.Trace.TelemetrySpan OpenTelemetry.Trace.ActivityExtensions OpenTelemetry.Trace.SpanAttributes OpenTelemetry.Baggage", "Set*", "Add*", "Record*", "UpdateName")
        .With(FlowSink.Trace, "OpenTelemetry.Trace.Tracer", "Start*")
        .With(FlowSink.Trace, "OpenTracing.ISpan OpenTracing.ISpanBuilder", "SetTag", "Log", "SetBaggageItem", "WithTag")
        .With(FlowSink.Trace, "Microsoft.ApplicationInsights.TelemetryClient", "TrackTrace", "TrackEvent", "TrackException", "TrackDependency", "TrackRequest")
        .With(FlowSink.Metric, "Microsoft.ApplicationInsights.TelemetryClient", "TrackMetric", "GetMetric")
        .With(FlowSink.Metric, "System.Diagnostics.Metrics.*", "Add", "Record")
        .With(FlowSink.Metric, "Prometheus.*", "WithLabels", "Labels", "Inc", "IncTo", "Dec", "DecTo", "Set", "SetToTimeUtc", "Observe", "WithExemplar")
        .With(FlowSink.Metric, "App.Metrics.*", "Increment", "Decrement", "Mark", "Update", "SetValue", "Record", "Time", "Measure")
        .With(FlowSink.Metric, "StatsdClient.DogStatsd StatsdClient.IDogStatsd StatsdClient.Metrics", "Increment", "Decrement", "Counter", "Gauge", "Histogram", "Distribution", "Set", "Timer", "Event")
        .With(FlowSink.Http, "System.Net.Http.HttpClient System.Net.Http.HttpMessageInvoker", "Post*", "Put*", "Patch*", "Send*", "Get*", "Delete*")
        .With(FlowSink.Http, "System.Net.Http.Json.HttpClientJsonExtensions", "*")
        .With(FlowSink.Http, "System.Net.WebClient", "Upload*", "Download*")
        .With(FlowSink.Http, "Grpc.Core.CallInvoker", "BlockingUnaryCall", "Async*")
        .With(FlowSink.Http, "Grpc.Core.ClientBase Grpc.Core.ClientBase`1", "*")
        .With(FlowSink.Http, "Grpc.Core.IAsyncStreamWriter`1 Grpc.Core.IServerStreamWriter`1 Grpc.Core.IClientStreamWriter`1", "WriteAsync")
        .With(FlowSink.Http, "Microsoft.AspNetCore.SignalR.ClientProxyExtensions Microsoft.AspNetCore.SignalR.IClientProxy Microsoft.AspNetCore.SignalR.ISingleClientProxy", "Send*", "Invoke*")
        .With(FlowSink.Http, "Microsoft.AspNetCore.Mvc.ControllerBase Microsoft.AspNetCore.Mvc.Controller", "Ok", "Created*", "Accepted*", "BadRequest", "NotFound", "Conflict", "UnprocessableEntity",
            "StatusCode", "Content", "Json", "File", "Redirect*", "Problem", "ValidationProblem", "View", "PartialView")
        .With(FlowSink.Http, "Microsoft.AspNetCore.Http.Results Microsoft.AspNetCore.Http.TypedResults", "*")
        .With(FlowSink.Http, "Microsoft.AspNetCore.Http.HttpResponseWritingExtensions Microsoft.AspNetCore.Http.HttpResponseJsonExtensions Microsoft.AspNetCore.Http.HttpResponse", "Write*", "Redirect")
        .With(FlowSink.Http, "Microsoft.AspNetCore.Http.IHeaderDictionary Microsoft.AspNetCore.Http.HeaderDictionaryExtensions", "Append*", "SetCommaSeparatedValues")
        .With(FlowSink.Http, "RestSharp.RestClient RestSharp.RestClientExtensions", "Post*", "Put*", "Patch*", "Get*", "Delete*", "Execute*")
        .With(FlowSink.Http, "System.Net.Mail.SmtpClient", "Send*")
        .With(FlowSink.File, "System.IO.File", "Write*", "Append*")
        .With(FlowSink.File, "System.IO.FileStream", "Write*")
        .With(FlowSink.Database, "Microsoft.EntityFrameworkCore.DbContext Microsoft.EntityFrameworkCore.DbSet`1", "Add*", "Update*", "Attach*")
        .With(FlowSink.Database, "Microsoft.EntityFrameworkCore.RelationalDatabaseFacadeExtensions", "ExecuteSql*")
        .With(FlowSink.Database, "Dapper.SqlMapper", "Execute*", "Query*")
        .With(FlowSink.Database, "Dapper.Contrib.Extensions.SqlMapperExtensions", "Insert*", "Update*")
        .With(FlowSink.Database, "System.Data.Common.DbParameterCollection Microsoft.Data.SqlClient.SqlParameterCollection System.Data.SqlClient.SqlParameterCollection", "Add*")
        .With(FlowSink.Database, "Npgsql.NpgsqlParameterCollection Microsoft.Data.Sqlite.SqliteParameterCollection MySqlConnector.MySqlParameterCollection", "Add*")
        .With(FlowSink.Database, "MongoDB.Driver.IMongoCollection`1 MongoDB.Driver.IMongoCollectionExtensions", "Insert*", "Replace*", "Update*", "FindOneAnd*", "BulkWrite*")
        .With(FlowSink.Database, "StackExchange.Redis.IDatabase StackExchange.Redis.IDatabaseAsync", "StringSet*", "StringAppend*", "HashSet*", "ListLeftPush*", "ListRightPush*", "ListSet*",
            "SetAdd*", "SortedSetAdd*", "StreamAdd*", "KeyExpire*", "GeoAdd*", "Publish*")
        .With(FlowSink.Database, "Microsoft.Extensions.Caching.Distributed.IDistributedCache Microsoft.Extensions.Caching.Distributed.DistributedCacheExtensions", "Set*")
        .With(FlowSink.Database, "Elastic.Clients.Elasticsearch.ElasticsearchClient Nest.IElasticClient Nest.ElasticClient", "Index*", "Create*", "Update*", "Bulk*")
        .With(FlowSink.Database, "Microsoft.Azure.Cosmos.Container", "Create*", "Upsert*", "Replace*", "Patch*")
        .With(FlowSink.Database, "Cassandra.ISession Cassandra.Mapping.IMapper", "Execute*", "Insert*", "Update*")
        .With(FlowSink.Database, "Marten.IDocumentOperations Marten.IDocumentSession", "Store*", "Insert*", "Update*")
        .With(FlowSink.Database, "NHibernate.ISession", "Save*", "Update*", "Persist*", "Merge*")
        .With(FlowSink.Database, "Amazon.DynamoDBv2.IAmazonDynamoDB Amazon.DynamoDBv2.DataModel.IDynamoDBContext", "Put*", "Save*", "Update*", "BatchWrite*");

    private static readonly MemberTable<FlowSink> Properties = new MemberTable<FlowSink>()
        .With(FlowSink.Trace, "System.Diagnostics.Activity", "DisplayName", "TraceStateString")
        .With(FlowSink.Http, "System.Net.Http.HttpRequestMessage", "RequestUri")
        .With(FlowSink.Http, "Microsoft.AspNetCore.Http.IHeaderDictionary", "*")
        .With(FlowSink.Database, "System.Data.Common.DbParameter System.Data.IDataParameter", "Value")
        .With(FlowSink.Database, "System.Data.Common.DbCommand System.Data.IDbCommand", "CommandText");

    private readonly Dictionary<ISymbol, FlowSink?> _known = new(SymbolEqualityComparer.Default);

    /// <summary>The kind of sink that a method writes to, whatever it is called on; null when it is none.</summary>
    public static FlowSink? KindOf(IMethodSymbol method) => Table.Find(method) ?? (LogDelegates.IsGenerated(method) ? FlowSink.Log : null);

    /// <summary>The kind of sink that a call writes to; null when it is none.</summary>
    public FlowSink? KindOf(CallSite call, Memory memory)
    {
        if (call.Method.MethodKind == MethodKind.DelegateInvoke)
            return LogDelegates.Is(call.Method) ? FlowSink.Log : null;
        var method = (call.Method.ReducedFrom ?? call.Method).OriginalDefinition;
        if (!_known.TryGetValue(method, out var sink))
            _known.Add(method, sink = KindOf(method));
        return sink ?? (FileWrites.Is(call, memory) ? FlowSink.File : IsConsole(call.Operation) ? FlowSink.Console : IsHeaderOfHttp(call) ? FlowSink.Http : null);
    }

    /// <summary>The kind of sink that a property writes to; null when it is none.</summary>
    public FlowSink? KindOf(IPropertySymbol property)
    {
        property = property.OriginalDefinition;
        if (!_known.TryGetValue(property, out var sink))
            _known.Add(property, sink = Properties.Find(property));
        return sink;
    }

    /// <summary>Whether a call writes to the console through what that gives: <c>Console.Error.WriteLine</c>.</summary>
    public static bool IsConsole(IInvocationOperation call) =>
        call.Instance is IPropertyReferenceOperation { Instance: null, Property: { Name: "Out" or "Error", ContainingType: { Name: "Console", ContainingNamespace.Name: "System" } } }
        && call.TargetMethod.Name.StartsWith("Write", StringComparison.Ordinal);

    // response.Headers.Add and client.DefaultRequestHeaders.Add, whose methods are those of any map.
    private static bool IsHeaderOfHttp(CallSite call) => call.Operation.Instance is IPropertyReferenceOperation
        {
            Property: { Name: "Headers", ContainingType: { Name: "HttpResponse", ContainingNamespace.Name: "Http" } } or { Name: "DefaultRequestHeaders", ContainingType: { Name: "HttpClient", ContainingNamespace.Name: "Http" } },
        }
        && call.Name is "Add" or "TryAdd" or "TryAddWithoutValidation";
}
