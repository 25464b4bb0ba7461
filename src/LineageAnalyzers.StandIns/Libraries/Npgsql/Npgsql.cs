using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Npgsql;

public class NpgsqlBatch : global::System.Data.Common.DbBatch
{
    public NpgsqlBatch(NpgsqlConnection connection = null, NpgsqlTransaction transaction = null) => throw null;
    public new NpgsqlBatchCommandCollection BatchCommands { get; }
    public new NpgsqlConnection Connection { get; set; }
    protected override global::System.Data.Common.DbBatchCommandCollection DbBatchCommands { get => throw null; }
    protected override global::System.Data.Common.DbConnection DbConnection { get => throw null; set { } }
    protected override global::System.Data.Common.DbTransaction DbTransaction { get => throw null; set { } }
    public bool EnableErrorBarriers { get; set; }
    public override int Timeout { get => throw null; set { } }
    public new NpgsqlTransaction Transaction { get; set; }
    public override void Cancel() => throw null;
    public new NpgsqlBatchCommand CreateBatchCommand() => throw null;
    protected override global::System.Data.Common.DbBatchCommand CreateDbBatchCommand() => throw null;
    public override void Dispose() => throw null;
    protected override global::System.Data.Common.DbDataReader ExecuteDbDataReader(global::System.Data.CommandBehavior behavior) => throw null;
    protected override Task<global::System.Data.Common.DbDataReader> ExecuteDbDataReaderAsync(global::System.Data.CommandBehavior behavior, CancellationToken cancellationToken) => throw null;
    public override int ExecuteNonQuery() => throw null;
    public override Task<int> ExecuteNonQueryAsync(CancellationToken cancellationToken = default) => throw null;
    public new NpgsqlDataReader ExecuteReader(global::System.Data.CommandBehavior behavior = global::System.Data.CommandBehavior.Default) => throw null;
    public new Task<NpgsqlDataReader> ExecuteReaderAsync(global::System.Data.CommandBehavior behavior, CancellationToken cancellationToken = default) => throw null;
    public new Task<NpgsqlDataReader> ExecuteReaderAsync(CancellationToken cancellationToken = default) => throw null;
    public override object ExecuteScalar() => throw null;
    public override Task<object> ExecuteScalarAsync(CancellationToken cancellationToken = default) => throw null;
    public override void Prepare() => throw null;
    public override Task PrepareAsync(CancellationToken cancellationToken = default) => throw null;
}

public sealed class NpgsqlBatchCommand : global::System.Data.Common.DbBatchCommand
{
    public NpgsqlBatchCommand() => throw null;
    public NpgsqlBatchCommand(string commandText) => throw null;
    public bool? AppendErrorBarrier { get; set; }
    public override bool CanCreateParameter { get => throw null; }
    public override string CommandText { get => throw null; set { } }
    public override global::System.Data.CommandType CommandType { get => throw null; set { } }
    protected override global::System.Data.Common.DbParameterCollection DbParameterCollection { get => throw null; }
    public uint OID { get; }
    public new NpgsqlParameterCollection Parameters { get; }
    public override int RecordsAffected { get => throw null; }
    public ulong Rows { get; }
    public override NpgsqlParameter CreateParameter() => throw null;
    public override string ToString() => throw null;
}

public class NpgsqlBatchCommandCollection : global::System.Data.Common.DbBatchCommandCollection, IList<NpgsqlBatchCommand>, ICollection<NpgsqlBatchCommand>, IEnumerable<NpgsqlBatchCommand>, global::System.Collections.IEnumerable
{
    public override int Count { get => throw null; }
    public override bool IsReadOnly { get => throw null; }
    NpgsqlBatchCommand IList<NpgsqlBatchCommand>.this[int index] { get => throw null; set { } }
    public new NpgsqlBatchCommand this[int index] { get => throw null; set { } }
    public void Add(NpgsqlBatchCommand item) => throw null;
    public override void Add(global::System.Data.Common.DbBatchCommand item) => throw null;
    public override void Clear() => throw null;
    public bool Contains(NpgsqlBatchCommand item) => throw null;
    public override bool Contains(global::System.Data.Common.DbBatchCommand item) => throw null;
    public void CopyTo(NpgsqlBatchCommand[] array, int arrayIndex) => throw null;
    public override void CopyTo(global::System.Data.Common.DbBatchCommand[] array, int arrayIndex) => throw null;
    protected override global::System.Data.Common.DbBatchCommand GetBatchCommand(int index) => throw null;
    public override IEnumerator<global::System.Data.Common.DbBatchCommand> GetEnumerator() => throw null;
    public int IndexOf(NpgsqlBatchCommand item) => throw null;
    public override int IndexOf(global::System.Data.Common.DbBatchCommand item) => throw null;
    public void Insert(int index, NpgsqlBatchCommand item) => throw null;
    public override void Insert(int index, global::System.Data.Common.DbBatchCommand item) => throw null;
    public bool Remove(NpgsqlBatchCommand item) => throw null;
    public override bool Remove(global::System.Data.Common.DbBatchCommand item) => throw null;
    public override void RemoveAt(int index) => throw null;
    protected override void SetBatchCommand(int index, global::System.Data.Common.DbBatchCommand batchCommand) => throw null;
    IEnumerator<NpgsqlBatchCommand> IEnumerable<NpgsqlBatchCommand>.GetEnumerator() => throw null;
    internal NpgsqlBatchCommandCollection() => throw null;
}

public sealed class NpgsqlBinaryExporter : IDisposable, IAsyncDisposable
{
    public bool IsNull { get; }
    public TimeSpan Timeout { set { } }
    public void Cancel() => throw null;
    public Task CancelAsync() => throw null;
    public void Dispose() => throw null;
    public ValueTask DisposeAsync() => throw null;
    public T Read<T>() => throw null;
    public T Read<T>(global::NpgsqlTypes.NpgsqlDbType type) => throw null;
    public ValueTask<T> ReadAsync<T>(global::NpgsqlTypes.NpgsqlDbType type, CancellationToken cancellationToken = default) => throw null;
    public ValueTask<T> ReadAsync<T>(CancellationToken cancellationToken = default) => throw null;
    public void Skip() => throw null;
    public Task SkipAsync(CancellationToken cancellationToken = default) => throw null;
    public int StartRow() => throw null;
    public ValueTask<int> StartRowAsync(CancellationToken cancellationToken = default) => throw null;
    internal NpgsqlBinaryExporter() => throw null;
}

public sealed class NpgsqlBinaryImporter : IDisposable, IAsyncDisposable
{
    public TimeSpan Timeout { set { } }
    public void Close() => throw null;
    public ValueTask CloseAsync(CancellationToken cancellationToken = default) => throw null;
    public ulong Complete() => throw null;
    public ValueTask<ulong> CompleteAsync(CancellationToken cancellationToken = default) => throw null;
    public void Dispose() => throw null;
    public ValueTask DisposeAsync() => throw null;
    public void StartRow() => throw null;
    public Task StartRowAsync(CancellationToken cancellationToken = default) => throw null;
    public void Write<T>(T value) => throw null;
    public void Write<T>(T value, global::NpgsqlTypes.NpgsqlDbType npgsqlDbType) => throw null;
    public void Write<T>(T value, string dataTypeName) => throw null;
    public Task WriteAsync<T>(T value, global::NpgsqlTypes.NpgsqlDbType npgsqlDbType, CancellationToken cancellationToken = default) => throw null;
    public Task WriteAsync<T>(T value, CancellationToken cancellationToken = default) => throw null;
    public Task WriteAsync<T>(T value, string dataTypeName, CancellationToken cancellationToken = default) => throw null;
    public void WriteNull() => throw null;
    public Task WriteNullAsync(CancellationToken cancellationToken = default) => throw null;
    public void WriteRow(params object[] values) => throw null;
    public Task WriteRowAsync(CancellationToken cancellationToken = default, params object[] values) => throw null;
    internal NpgsqlBinaryImporter() => throw null;
}

public class NpgsqlCommand : global::System.Data.Common.DbCommand, ICloneable, global::System.ComponentModel.IComponent, IDisposable
{
    public NpgsqlCommand() => throw null;
    public NpgsqlCommand(string cmdText) => throw null;
    public NpgsqlCommand(string cmdText, NpgsqlConnection connection) => throw null;
    public NpgsqlCommand(string cmdText, NpgsqlConnection connection, NpgsqlTransaction transaction) => throw null;
    public new event EventHandler Disposed { add { } remove { } }
    event EventHandler global::System.ComponentModel.IComponent.Disposed { add { } remove { } }
    public bool AllResultTypesAreUnknown { get; set; }
    public override string CommandText { get => throw null; set { } }
    public override int CommandTimeout { get => throw null; set { } }
    public override global::System.Data.CommandType CommandType { get => throw null; set { } }
    public new NpgsqlConnection Connection { get; set; }
    protected override global::System.Data.Common.DbConnection DbConnection { get => throw null; set { } }
    protected override global::System.Data.Common.DbParameterCollection DbParameterCollection { get => throw null; }
    protected override global::System.Data.Common.DbTransaction DbTransaction { get => throw null; set { } }
    public override bool DesignTimeVisible { get => throw null; set { } }
    public bool IsPrepared { get; }
    public new NpgsqlParameterCollection Parameters { get; }
    [Obsolete]
    public IReadOnlyList<NpgsqlBatchCommand> Statements { get; }
    public new NpgsqlTransaction Transaction { get; set; }
    public bool[] UnknownResultTypeList { get; set; }
    public override global::System.Data.UpdateRowSource UpdatedRowSource { get => throw null; set { } }
    public override void Cancel() => throw null;
    public virtual NpgsqlCommand Clone() => throw null;
    protected override global::System.Data.Common.DbParameter CreateDbParameter() => throw null;
    public new NpgsqlParameter CreateParameter() => throw null;
    protected override void Dispose(bool disposing) => throw null;
    protected override global::System.Data.Common.DbDataReader ExecuteDbDataReader(global::System.Data.CommandBehavior behavior) => throw null;
    protected override Task<global::System.Data.Common.DbDataReader> ExecuteDbDataReaderAsync(global::System.Data.CommandBehavior behavior, CancellationToken cancellationToken) => throw null;
    public override int ExecuteNonQuery() => throw null;
    public override Task<int> ExecuteNonQueryAsync(CancellationToken cancellationToken) => throw null;
    public new NpgsqlDataReader ExecuteReader(global::System.Data.CommandBehavior behavior = global::System.Data.CommandBehavior.Default) => throw null;
    public new Task<NpgsqlDataReader> ExecuteReaderAsync(global::System.Data.CommandBehavior behavior, CancellationToken cancellationToken = default) => throw null;
    public new Task<NpgsqlDataReader> ExecuteReaderAsync(CancellationToken cancellationToken = default) => throw null;
    public override object ExecuteScalar() => throw null;
    public override Task<object> ExecuteScalarAsync(CancellationToken cancellationToken) => throw null;
    public override void Prepare() => throw null;
    public override Task PrepareAsync(CancellationToken cancellationToken = default) => throw null;
    object ICloneable.Clone() => throw null;
    public void Unprepare() => throw null;
    public Task UnprepareAsync(CancellationToken cancellationToken = default) => throw null;
}

public sealed class NpgsqlCommandBuilder : global::System.Data.Common.DbCommandBuilder
{
    public NpgsqlCommandBuilder() => throw null;
    public override string QuotePrefix { get => throw null; set { } }
    public override string QuoteSuffix { get => throw null; set { } }
    protected override void ApplyParameterInfo(global::System.Data.Common.DbParameter p, global::System.Data.DataRow row, global::System.Data.StatementType statementType, bool whereClause) => throw null;
    public static void DeriveParameters(NpgsqlCommand command) => throw null;
    public new NpgsqlCommand GetDeleteCommand() => throw null;
    public new NpgsqlCommand GetDeleteCommand(bool useColumnsForParameterNames) => throw null;
    public new NpgsqlCommand GetInsertCommand() => throw null;
    public new NpgsqlCommand GetInsertCommand(bool useColumnsForParameterNames) => throw null;
    protected override string GetParameterName(int parameterOrdinal) => throw null;
    protected override string GetParameterName(string parameterName) => throw null;
    protected override string GetParameterPlaceholder(int parameterOrdinal) => throw null;
    public new NpgsqlCommand GetUpdateCommand() => throw null;
    public new NpgsqlCommand GetUpdateCommand(bool useColumnsForParameterNames) => throw null;
    public override string QuoteIdentifier(string unquotedIdentifier) => throw null;
    protected override void SetRowUpdatingHandler(global::System.Data.Common.DbDataAdapter adapter) => throw null;
    public override string UnquoteIdentifier(string quotedIdentifier) => throw null;
}

public sealed class NpgsqlConnection : global::System.Data.Common.DbConnection, ICloneable, global::System.ComponentModel.IComponent, IDisposable
{
    public const int DefaultPort = 5432;
    public NpgsqlConnection() => throw null;
    public NpgsqlConnection(string connectionString) => throw null;
    public new event EventHandler Disposed { add { } remove { } }
    event EventHandler global::System.ComponentModel.IComponent.Disposed { add { } remove { } }
    public override bool CanCreateBatch { get => throw null; }
    public int CommandTimeout { get; }
    public override string ConnectionString { get => throw null; set { } }
    public override int ConnectionTimeout { get => throw null; }
    public override string DataSource { get => throw null; }
    public override string Database { get => throw null; }
    protected override global::System.Data.Common.DbProviderFactory DbProviderFactory { get => throw null; }
    public global::System.Data.ConnectionState FullState { get; }
    public bool HasIntegerDateTimes { get; }
    public string Host { get; }
    public int Port { get; }
    public Version PostgreSqlVersion { get; }
    public IReadOnlyDictionary<string, string> PostgresParameters { get; }
    public int ProcessID { get; }
    public override string ServerVersion { get => throw null; }
    public Action<global::System.Net.Security.SslClientAuthenticationOptions> SslClientAuthenticationOptionsCallback { get; set; }
    public override global::System.Data.ConnectionState State { get => throw null; }
    public string Timezone { get; }
    [Obsolete]
    public global::System.Net.Security.RemoteCertificateValidationCallback UserCertificateValidationCallback { get; set; }
    public string UserName { get; }
    public NpgsqlBinaryExporter BeginBinaryExport(string copyToCommand) => throw null;
    public Task<NpgsqlBinaryExporter> BeginBinaryExportAsync(string copyToCommand, CancellationToken cancellationToken = default) => throw null;
    public NpgsqlBinaryImporter BeginBinaryImport(string copyFromCommand) => throw null;
    public Task<NpgsqlBinaryImporter> BeginBinaryImportAsync(string copyFromCommand, CancellationToken cancellationToken = default) => throw null;
    protected override global::System.Data.Common.DbTransaction BeginDbTransaction(global::System.Data.IsolationLevel isolationLevel) => throw null;
    protected override ValueTask<global::System.Data.Common.DbTransaction> BeginDbTransactionAsync(global::System.Data.IsolationLevel isolationLevel, CancellationToken cancellationToken) => throw null;
    public NpgsqlRawCopyStream BeginRawBinaryCopy(string copyCommand) => throw null;
    public Task<NpgsqlRawCopyStream> BeginRawBinaryCopyAsync(string copyCommand, CancellationToken cancellationToken = default) => throw null;
    public new NpgsqlTransaction BeginTransaction() => throw null;
    public new NpgsqlTransaction BeginTransaction(global::System.Data.IsolationLevel level) => throw null;
    public new ValueTask<NpgsqlTransaction> BeginTransactionAsync(global::System.Data.IsolationLevel level, CancellationToken cancellationToken = default) => throw null;
    public new ValueTask<NpgsqlTransaction> BeginTransactionAsync(CancellationToken cancellationToken = default) => throw null;
    public override void ChangeDatabase(string dbName) => throw null;
    public static void ClearAllPools() => throw null;
    public static void ClearPool(NpgsqlConnection connection) => throw null;
    public NpgsqlConnection CloneWith(string connectionString) => throw null;
    public ValueTask<NpgsqlConnection> CloneWithAsync(string connectionString, CancellationToken cancellationToken = default) => throw null;
    public override void Close() => throw null;
    public override Task CloseAsync() => throw null;
    public new NpgsqlBatch CreateBatch() => throw null;
    public new NpgsqlCommand CreateCommand() => throw null;
    protected override global::System.Data.Common.DbBatch CreateDbBatch() => throw null;
    protected override global::System.Data.Common.DbCommand CreateDbCommand() => throw null;
    protected override void Dispose(bool disposing) => throw null;
    public override ValueTask DisposeAsync() => throw null;
    public override void EnlistTransaction(global::System.Transactions.Transaction transaction) => throw null;
    public override global::System.Data.DataTable GetSchema() => throw null;
    public override global::System.Data.DataTable GetSchema(string collectionName) => throw null;
    public override global::System.Data.DataTable GetSchema(string collectionName, string[] restrictions) => throw null;
    public override Task<global::System.Data.DataTable> GetSchemaAsync(CancellationToken cancellationToken = default) => throw null;
    public override Task<global::System.Data.DataTable> GetSchemaAsync(string collectionName, CancellationToken cancellationToken = default) => throw null;
    public override Task<global::System.Data.DataTable> GetSchemaAsync(string collectionName, string[] restrictions, CancellationToken cancellationToken = default) => throw null;
    public override void Open() => throw null;
    public override Task OpenAsync(CancellationToken cancellationToken) => throw null;
    public void ReloadTypes() => throw null;
    public Task ReloadTypesAsync() => throw null;
    public Task ReloadTypesAsync(CancellationToken cancellationToken) => throw null;
    object ICloneable.Clone() => throw null;
    public void UnprepareAll() => throw null;
    public void Wait() => throw null;
    public bool Wait(TimeSpan timeout) => throw null;
    public bool Wait(int timeout) => throw null;
    public Task WaitAsync(CancellationToken cancellationToken = default) => throw null;
    public Task<bool> WaitAsync(TimeSpan timeout, CancellationToken cancellationToken = default) => throw null;
    public Task<bool> WaitAsync(int timeout, CancellationToken cancellationToken = default) => throw null;
}

public sealed class NpgsqlConnectionStringBuilder : global::System.Data.Common.DbConnectionStringBuilder, IDictionary<string, object>, ICollection<KeyValuePair<string, object>>, IEnumerable<KeyValuePair<string, object>>, global::System.Collections.IEnumerable
{
    public NpgsqlConnectionStringBuilder() => throw null;
    public NpgsqlConnectionStringBuilder(bool useOdbcRules) => throw null;
    public NpgsqlConnectionStringBuilder(string connectionString) => throw null;
    public string ApplicationName { get; set; }
    public int AutoPrepareMinUsages { get; set; }
    public int CancellationTimeout { get; set; }
    public bool CheckCertificateRevocation { get; set; }
    public string ClientEncoding { get; set; }
    public int CommandTimeout { get; set; }
    public int ConnectionIdleLifetime { get; set; }
    public int ConnectionLifetime { get; set; }
    public int ConnectionPruningInterval { get; set; }
    public string Database { get; set; }
    public string Encoding { get; set; }
    public bool Enlist { get; set; }
    public string Host { get; set; }
    public int HostRecheckSeconds { get; set; }
    public bool IncludeErrorDetail { get; set; }
    public bool IncludeFailedBatchedCommand { get; set; }
    public bool IncludeRealm { get; set; }
    [Obsolete]
    public int InternalCommandTimeout { get; set; }
    public int KeepAlive { get; set; }
    public string KerberosServiceName { get; set; }
    public new ICollection<string> Keys { get; }
    public bool LoadBalanceHosts { get; set; }
    [Obsolete]
    public bool LoadTableComposites { get; set; }
    public bool LogParameters { get; set; }
    public int MaxAutoPrepare { get; set; }
    public int MaxPoolSize { get; set; }
    public int MinPoolSize { get; set; }
    public bool Multiplexing { get; set; }
    public bool NoResetOnClose { get; set; }
    public string Options { get; set; }
    public string Passfile { get; set; }
    public string Password { get; set; }
    public bool PersistSecurityInfo { get; set; }
    public bool Pooling { get; set; }
    public int Port { get; set; }
    public int ReadBufferSize { get; set; }
    public string RequireAuth { get; set; }
    public string RootCertificate { get; set; }
    public string SearchPath { get; set; }
    public int SocketReceiveBufferSize { get; set; }
    public int SocketSendBufferSize { get; set; }
    public string SslCertificate { get; set; }
    public string SslKey { get; set; }
    public string SslPassword { get; set; }
    object IDictionary<string, object>.this[string keyword] { get => throw null; set { } }
    public string TargetSessionAttributes { get; set; }
    public bool TcpKeepAlive { get; set; }
    public int TcpKeepAliveInterval { get; set; }
    public int TcpKeepAliveTime { get; set; }
    public int Timeout { get; set; }
    public string Timezone { get; set; }
    [Obsolete]
    public bool TrustServerCertificate { get; set; }
    public string Username { get; set; }
    public new ICollection<object> Values { get; }
    public int WriteBufferSize { get; set; }
    public int WriteCoalescingBufferThresholdBytes { get; set; }
    public override object this[string keyword] { get => throw null; set { } }
    public void Add(KeyValuePair<string, object> item) => throw null;
    public override void Clear() => throw null;
    public bool Contains(KeyValuePair<string, object> item) => throw null;
    public override bool ContainsKey(string keyword) => throw null;
    public void CopyTo(KeyValuePair<string, object>[] array, int arrayIndex) => throw null;
    public override bool Equals(object obj) => throw null;
    public IEnumerator<KeyValuePair<string, object>> GetEnumerator() => throw null;
    public override int GetHashCode() => throw null;
    protected override void GetProperties(global::System.Collections.Hashtable propertyDescriptors) => throw null;
    public bool Remove(KeyValuePair<string, object> item) => throw null;
    public override bool Remove(string keyword) => throw null;
    void IDictionary<string, object>.Add(string keyword, object value) => throw null;
    public override bool TryGetValue(string keyword, out object value) => throw null;
}

public sealed class NpgsqlDataReader : global::System.Data.Common.DbDataReader, global::System.Data.Common.IDbColumnSchemaGenerator
{
    public event EventHandler ReaderClosed { add { } remove { } }
    public override int Depth { get => throw null; }
    public override int FieldCount { get => throw null; }
    public override bool HasRows { get => throw null; }
    public override bool IsClosed { get => throw null; }
    public bool IsOnRow { get; }
    public override int RecordsAffected { get => throw null; }
    public ulong Rows { get; }
    [Obsolete]
    public IReadOnlyList<NpgsqlBatchCommand> Statements { get; }
    public override object this[int ordinal] { get => throw null; }
    public override object this[string name] { get => throw null; }
    public override void Close() => throw null;
    public override Task CloseAsync() => throw null;
    protected override void Dispose(bool disposing) => throw null;
    public override ValueTask DisposeAsync() => throw null;
    public override bool GetBoolean(int ordinal) => throw null;
    public override byte GetByte(int ordinal) => throw null;
    public override long GetBytes(int ordinal, long dataOffset, byte[] buffer, int bufferOffset, int length) => throw null;
    public override char GetChar(int ordinal) => throw null;
    public override long GetChars(int ordinal, long dataOffset, char[] buffer, int bufferOffset, int length) => throw null;
    public override Task<global::System.Collections.ObjectModel.ReadOnlyCollection<global::System.Data.Common.DbColumn>> GetColumnSchemaAsync(CancellationToken cancellationToken = default) => throw null;
    public new NpgsqlNestedDataReader GetData(int ordinal) => throw null;
    public override string GetDataTypeName(int ordinal) => throw null;
    public uint GetDataTypeOID(int ordinal) => throw null;
    public override DateTime GetDateTime(int ordinal) => throw null;
    protected override global::System.Data.Common.DbDataReader GetDbDataReader(int ordinal) => throw null;
    public override decimal GetDecimal(int ordinal) => throw null;
    public override double GetDouble(int ordinal) => throw null;
    public override global::System.Collections.IEnumerator GetEnumerator() => throw null;
    public override Type GetFieldType(int ordinal) => throw null;
    public override T GetFieldValue<T>(int ordinal) => throw null;
    public override Task<T> GetFieldValueAsync<T>(int ordinal, CancellationToken cancellationToken) => throw null;
    public override float GetFloat(int ordinal) => throw null;
    public override Guid GetGuid(int ordinal) => throw null;
    public override short GetInt16(int ordinal) => throw null;
    public override int GetInt32(int ordinal) => throw null;
    public override long GetInt64(int ordinal) => throw null;
    public override string GetName(int ordinal) => throw null;
    public override int GetOrdinal(string name) => throw null;
    public override global::System.Data.DataTable GetSchemaTable() => throw null;
    public override Task<global::System.Data.DataTable> GetSchemaTableAsync(CancellationToken cancellationToken = default) => throw null;
    public override global::System.IO.Stream GetStream(int ordinal) => throw null;
    public Task<global::System.IO.Stream> GetStreamAsync(int ordinal, CancellationToken cancellationToken = default) => throw null;
    public override string GetString(int ordinal) => throw null;
    public override global::System.IO.TextReader GetTextReader(int ordinal) => throw null;
    public Task<global::System.IO.TextReader> GetTextReaderAsync(int ordinal, CancellationToken cancellationToken = default) => throw null;
    public TimeSpan GetTimeSpan(int ordinal) => throw null;
    public override object GetValue(int ordinal) => throw null;
    public override int GetValues(object[] values) => throw null;
    public override bool IsDBNull(int ordinal) => throw null;
    public override Task<bool> IsDBNullAsync(int ordinal, CancellationToken cancellationToken) => throw null;
    public override bool NextResult() => throw null;
    public override Task<bool> NextResultAsync(CancellationToken cancellationToken) => throw null;
    public override bool Read() => throw null;
    public override Task<bool> ReadAsync(CancellationToken cancellationToken) => throw null;
    global::System.Collections.ObjectModel.ReadOnlyCollection<global::System.Data.Common.DbColumn> global::System.Data.Common.IDbColumnSchemaGenerator.GetColumnSchema() => throw null;
    internal NpgsqlDataReader() => throw null;
}

public abstract class NpgsqlDataSource : global::System.Data.Common.DbDataSource
{
    public override string ConnectionString { get => throw null; }
    public string Password { set { } }
    public abstract void Clear();
    public static NpgsqlDataSource Create(NpgsqlConnectionStringBuilder connectionStringBuilder) => throw null;
    public static NpgsqlDataSource Create(string connectionString) => throw null;
    public new NpgsqlBatch CreateBatch() => throw null;
    public new NpgsqlCommand CreateCommand(string commandText = null) => throw null;
    public new NpgsqlConnection CreateConnection() => throw null;
    protected override global::System.Data.Common.DbBatch CreateDbBatch() => throw null;
    protected override global::System.Data.Common.DbCommand CreateDbCommand(string commandText = null) => throw null;
    protected override global::System.Data.Common.DbConnection CreateDbConnection() => throw null;
    protected sealed override void Dispose(bool disposing) => throw null;
    protected virtual ValueTask DisposeAsyncBase() => throw null;
    protected sealed override ValueTask DisposeAsyncCore() => throw null;
    protected virtual void DisposeBase() => throw null;
    public new NpgsqlConnection OpenConnection() => throw null;
    public new ValueTask<NpgsqlConnection> OpenConnectionAsync(CancellationToken cancellationToken = default) => throw null;
    protected override global::System.Data.Common.DbConnection OpenDbConnection() => throw null;
    protected override ValueTask<global::System.Data.Common.DbConnection> OpenDbConnectionAsync(CancellationToken cancellationToken = default) => throw null;
    public void ReloadTypes() => throw null;
    public Task ReloadTypesAsync(CancellationToken cancellationToken = default) => throw null;
    internal NpgsqlDataSource() => throw null;
}

public sealed class NpgsqlDataSourceBuilder
{
    public NpgsqlDataSourceBuilder(string connectionString = null) => throw null;
    public string ConnectionString { get; }
    public NpgsqlConnectionStringBuilder ConnectionStringBuilder { get; }
    public string Name { get; set; }
    public NpgsqlDataSource Build() => throw null;
    public NpgsqlMultiHostDataSource BuildMultiHost() => throw null;
    public NpgsqlDataSourceBuilder ConfigureJsonOptions(global::System.Text.Json.JsonSerializerOptions serializerOptions) => throw null;
    public NpgsqlDataSourceBuilder EnableDynamicJson(Type[] jsonbClrTypes = null, Type[] jsonClrTypes = null) => throw null;
    public NpgsqlDataSourceBuilder EnableParameterLogging(bool parameterLoggingEnabled = true) => throw null;
    public NpgsqlDataSourceBuilder EnableRecordsAsTuples() => throw null;
    public NpgsqlDataSourceBuilder EnableUnmappedTypes() => throw null;
    [Obsolete]
    public NpgsqlDataSourceBuilder UseClientCertificate(global::System.Security.Cryptography.X509Certificates.X509Certificate clientCertificate) => throw null;
    [Obsolete]
    public NpgsqlDataSourceBuilder UseClientCertificates(global::System.Security.Cryptography.X509Certificates.X509CertificateCollection clientCertificates) => throw null;
    [Obsolete]
    public NpgsqlDataSourceBuilder UseClientCertificatesCallback(Action<global::System.Security.Cryptography.X509Certificates.X509CertificateCollection> clientCertificatesCallback) => throw null;
    public NpgsqlDataSourceBuilder UseLoggerFactory(global::Microsoft.Extensions.Logging.ILoggerFactory loggerFactory) => throw null;
    public NpgsqlDataSourceBuilder UseNegotiateOptionsCallback(Action<global::System.Net.Security.NegotiateAuthenticationClientOptions> negotiateOptionsCallback) => throw null;
    public NpgsqlDataSourceBuilder UsePasswordProvider(Func<NpgsqlConnectionStringBuilder, string> passwordProvider, Func<NpgsqlConnectionStringBuilder, CancellationToken, ValueTask<string>> passwordProviderAsync) => throw null;
    public NpgsqlDataSourceBuilder UsePeriodicPasswordProvider(Func<NpgsqlConnectionStringBuilder, CancellationToken, ValueTask<string>> passwordProvider, TimeSpan successRefreshInterval, TimeSpan failureRefreshInterval) => throw null;
    public NpgsqlDataSourceBuilder UsePhysicalConnectionInitializer(Action<NpgsqlConnection> connectionInitializer, Func<NpgsqlConnection, Task> connectionInitializerAsync) => throw null;
    public NpgsqlDataSourceBuilder UseRootCertificate(global::System.Security.Cryptography.X509Certificates.X509Certificate2 rootCertificate) => throw null;
    public NpgsqlDataSourceBuilder UseRootCertificateCallback(Func<global::System.Security.Cryptography.X509Certificates.X509Certificate2> rootCertificateCallback) => throw null;
    public NpgsqlDataSourceBuilder UseRootCertificates(global::System.Security.Cryptography.X509Certificates.X509Certificate2Collection rootCertificates) => throw null;
    public NpgsqlDataSourceBuilder UseRootCertificatesCallback(Func<global::System.Security.Cryptography.X509Certificates.X509Certificate2Collection> rootCertificateCallback) => throw null;
    public NpgsqlDataSourceBuilder UseSslClientAuthenticationOptionsCallback(Action<global::System.Net.Security.SslClientAuthenticationOptions> sslClientAuthenticationOptionsCallback) => throw null;
    [Obsolete]
    public NpgsqlDataSourceBuilder UseUserCertificateValidationCallback(global::System.Net.Security.RemoteCertificateValidationCallback userCertificateValidationCallback) => throw null;
}

public class NpgsqlException : global::System.Data.Common.DbException
{
    public NpgsqlException() => throw null;
    [Obsolete]
    protected internal NpgsqlException(global::System.Runtime.Serialization.SerializationInfo info, global::System.Runtime.Serialization.StreamingContext context) => throw null;
    public NpgsqlException(string message) => throw null;
    public NpgsqlException(string message, Exception innerException) => throw null;
    public new NpgsqlBatchCommand BatchCommand { get; set; }
    protected override global::System.Data.Common.DbBatchCommand DbBatchCommand { get => throw null; }
    public override bool IsTransient { get => throw null; }
}

public sealed class NpgsqlFactory : global::System.Data.Common.DbProviderFactory, IServiceProvider
{
    public static readonly NpgsqlFactory Instance;
    public override bool CanCreateBatch { get => throw null; }
    public override bool CanCreateCommandBuilder { get => throw null; }
    public override bool CanCreateDataAdapter { get => throw null; }
    public override global::System.Data.Common.DbBatch CreateBatch() => throw null;
    public override global::System.Data.Common.DbBatchCommand CreateBatchCommand() => throw null;
    public override global::System.Data.Common.DbCommand CreateCommand() => throw null;
    public override global::System.Data.Common.DbCommandBuilder CreateCommandBuilder() => throw null;
    public override global::System.Data.Common.DbConnection CreateConnection() => throw null;
    public override global::System.Data.Common.DbConnectionStringBuilder CreateConnectionStringBuilder() => throw null;
    public override global::System.Data.Common.DbDataAdapter CreateDataAdapter() => throw null;
    public override global::System.Data.Common.DbDataSource CreateDataSource(string connectionString) => throw null;
    public override global::System.Data.Common.DbParameter CreateParameter() => throw null;
    public object GetService(Type serviceType) => throw null;
    internal NpgsqlFactory() => throw null;
}

public sealed class NpgsqlMultiHostDataSource : NpgsqlDataSource
{
    public override void Clear() => throw null;
    public void ClearDatabaseStates() => throw null;
    internal NpgsqlMultiHostDataSource() => throw null;
}

public sealed class NpgsqlNestedDataReader : global::System.Data.Common.DbDataReader
{
    public override int Depth { get => throw null; }
    public override int FieldCount { get => throw null; }
    public override bool HasRows { get => throw null; }
    public override bool IsClosed { get => throw null; }
    public override int RecordsAffected { get => throw null; }
    public override object this[int ordinal] { get => throw null; }
    public override object this[string name] { get => throw null; }
    public override void Close() => throw null;
    protected override void Dispose(bool disposing) => throw null;
    public override bool GetBoolean(int ordinal) => throw null;
    public override byte GetByte(int ordinal) => throw null;
    public override long GetBytes(int ordinal, long dataOffset, byte[] buffer, int bufferOffset, int length) => throw null;
    public override char GetChar(int ordinal) => throw null;
    public override long GetChars(int ordinal, long dataOffset, char[] buffer, int bufferOffset, int length) => throw null;
    public new NpgsqlNestedDataReader GetData(int ordinal) => throw null;
    public override string GetDataTypeName(int ordinal) => throw null;
    public override DateTime GetDateTime(int ordinal) => throw null;
    protected override global::System.Data.Common.DbDataReader GetDbDataReader(int ordinal) => throw null;
    public override decimal GetDecimal(int ordinal) => throw null;
    public override double GetDouble(int ordinal) => throw null;
    public override global::System.Collections.IEnumerator GetEnumerator() => throw null;
    public override Type GetFieldType(int ordinal) => throw null;
    public override T GetFieldValue<T>(int ordinal) => throw null;
    public override float GetFloat(int ordinal) => throw null;
    public override Guid GetGuid(int ordinal) => throw null;
    public override short GetInt16(int ordinal) => throw null;
    public override int GetInt32(int ordinal) => throw null;
    public override long GetInt64(int ordinal) => throw null;
    public override string GetName(int ordinal) => throw null;
    public override int GetOrdinal(string name) => throw null;
    public override string GetString(int ordinal) => throw null;
    public override object GetValue(int ordinal) => throw null;
    public override int GetValues(object[] values) => throw null;
    public override bool IsDBNull(int ordinal) => throw null;
    public override bool NextResult() => throw null;
    public override bool Read() => throw null;
    internal NpgsqlNestedDataReader() => throw null;
}

public class NpgsqlParameter : global::System.Data.Common.DbParameter, global::System.Data.IDbDataParameter, global::System.Data.IDataParameter, ICloneable
{
    public NpgsqlParameter() => throw null;
    public NpgsqlParameter(string parameterName, global::NpgsqlTypes.NpgsqlDbType parameterType, int size, string sourceColumn, global::System.Data.ParameterDirection direction, bool isNullable, byte precision, byte scale, global::System.Data.DataRowVersion sourceVersion, object value) => throw null;
    public NpgsqlParameter(string parameterName, global::System.Data.DbType parameterType, int size, string sourceColumn, global::System.Data.ParameterDirection direction, bool isNullable, byte precision, byte scale, global::System.Data.DataRowVersion sourceVersion, object value) => throw null;
    public NpgsqlParameter(string parameterName, global::NpgsqlTypes.NpgsqlDbType parameterType) => throw null;
    public NpgsqlParameter(string parameterName, global::NpgsqlTypes.NpgsqlDbType parameterType, int size) => throw null;
    public NpgsqlParameter(string parameterName, global::NpgsqlTypes.NpgsqlDbType parameterType, int size, string sourceColumn) => throw null;
    public NpgsqlParameter(string parameterName, global::System.Data.DbType parameterType) => throw null;
    public NpgsqlParameter(string parameterName, global::System.Data.DbType parameterType, int size) => throw null;
    public NpgsqlParameter(string parameterName, global::System.Data.DbType parameterType, int size, string sourceColumn) => throw null;
    public NpgsqlParameter(string parameterName, object value) => throw null;
    public NpgsqlParameterCollection Collection { get; set; }
    public string DataTypeName { get; set; }
    public sealed override global::System.Data.DbType DbType { get => throw null; set { } }
    public sealed override global::System.Data.ParameterDirection Direction { get => throw null; set { } }
    public sealed override bool IsNullable { get => throw null; set { } }
    public global::NpgsqlTypes.NpgsqlDbType NpgsqlDbType { get; set; }
    public object NpgsqlValue { get; set; }
    public sealed override string ParameterName { get => throw null; set { } }
    public new byte Precision { get; set; }
    public new byte Scale { get; set; }
    public sealed override int Size { get => throw null; set { } }
    public sealed override string SourceColumn { get => throw null; set { } }
    public sealed override bool SourceColumnNullMapping { get => throw null; set { } }
    public sealed override global::System.Data.DataRowVersion SourceVersion { get => throw null; set { } }
    public override object Value { get => throw null; set { } }
    public NpgsqlParameter Clone() => throw null;
    public override void ResetDbType() => throw null;
    object ICloneable.Clone() => throw null;
}

public sealed class NpgsqlParameter<T> : NpgsqlParameter
{
    public NpgsqlParameter() => throw null;
    public NpgsqlParameter(string parameterName, global::NpgsqlTypes.NpgsqlDbType npgsqlDbType) => throw null;
    public NpgsqlParameter(string parameterName, global::System.Data.DbType dbType) => throw null;
    public NpgsqlParameter(string parameterName, T value) => throw null;
    public T TypedValue { get; set; }
    public override object Value { get => throw null; set { } }
}

public sealed class NpgsqlParameterCollection : global::System.Data.Common.DbParameterCollection, IList<NpgsqlParameter>, ICollection<NpgsqlParameter>, IEnumerable<NpgsqlParameter>, global::System.Collections.IEnumerable
{
    public override int Count { get => throw null; }
    public override bool IsFixedSize { get => throw null; }
    public override bool IsReadOnly { get => throw null; }
    public override bool IsSynchronized { get => throw null; }
    public override object SyncRoot { get => throw null; }
    bool ICollection<NpgsqlParameter>.IsReadOnly { get => throw null; }
    public new NpgsqlParameter this[int index] { get => throw null; set { } }
    public new NpgsqlParameter this[string parameterName] { get => throw null; set { } }
    public NpgsqlParameter Add(NpgsqlParameter value) => throw null;
    public override int Add(object value) => throw null;
    public NpgsqlParameter Add(string parameterName, global::NpgsqlTypes.NpgsqlDbType parameterType) => throw null;
    public NpgsqlParameter Add(string parameterName, global::NpgsqlTypes.NpgsqlDbType parameterType, int size) => throw null;
    public NpgsqlParameter Add(string parameterName, global::NpgsqlTypes.NpgsqlDbType parameterType, int size, string sourceColumn) => throw null;
    public override void AddRange(Array values) => throw null;
    public NpgsqlParameter AddWithValue(global::NpgsqlTypes.NpgsqlDbType parameterType, object value) => throw null;
    public NpgsqlParameter AddWithValue(object value) => throw null;
    public NpgsqlParameter AddWithValue(string parameterName, global::NpgsqlTypes.NpgsqlDbType parameterType, int size, object value) => throw null;
    public NpgsqlParameter AddWithValue(string parameterName, global::NpgsqlTypes.NpgsqlDbType parameterType, int size, string sourceColumn, object value) => throw null;
    public NpgsqlParameter AddWithValue(string parameterName, global::NpgsqlTypes.NpgsqlDbType parameterType, object value) => throw null;
    public NpgsqlParameter AddWithValue(string parameterName, object value) => throw null;
    public override void Clear() => throw null;
    public bool Contains(NpgsqlParameter item) => throw null;
    public override bool Contains(object value) => throw null;
    public override bool Contains(string parameterName) => throw null;
    public void CopyTo(NpgsqlParameter[] array, int arrayIndex) => throw null;
    public override void CopyTo(Array array, int index) => throw null;
    public override global::System.Collections.IEnumerator GetEnumerator() => throw null;
    protected override global::System.Data.Common.DbParameter GetParameter(int index) => throw null;
    protected override global::System.Data.Common.DbParameter GetParameter(string parameterName) => throw null;
    public int IndexOf(NpgsqlParameter item) => throw null;
    public override int IndexOf(object value) => throw null;
    public override int IndexOf(string parameterName) => throw null;
    public void Insert(int index, NpgsqlParameter item) => throw null;
    public override void Insert(int index, object value) => throw null;
    public bool Remove(NpgsqlParameter item) => throw null;
    public override void Remove(object value) => throw null;
    public void Remove(string parameterName) => throw null;
    public override void RemoveAt(int index) => throw null;
    public override void RemoveAt(string parameterName) => throw null;
    protected override void SetParameter(int index, global::System.Data.Common.DbParameter value) => throw null;
    protected override void SetParameter(string parameterName, global::System.Data.Common.DbParameter value) => throw null;
    void ICollection<NpgsqlParameter>.Add(NpgsqlParameter item) => throw null;
    IEnumerator<NpgsqlParameter> IEnumerable<NpgsqlParameter>.GetEnumerator() => throw null;
    public NpgsqlParameter[] ToArray() => throw null;
    public bool TryGetValue(string parameterName, out NpgsqlParameter parameter) => throw null;
    internal NpgsqlParameterCollection() => throw null;
}

public sealed class NpgsqlRawCopyStream : global::System.IO.Stream, IDisposable, IAsyncDisposable
{
    public override bool CanRead { get => throw null; }
    public override bool CanSeek { get => throw null; }
    public override bool CanTimeout { get => throw null; }
    public override bool CanWrite { get => throw null; }
    public override long Length { get => throw null; }
    public override long Position { get => throw null; set { } }
    public override int ReadTimeout { get => throw null; set { } }
    public override int WriteTimeout { get => throw null; set { } }
    public void Cancel() => throw null;
    public Task CancelAsync() => throw null;
    protected override void Dispose(bool disposing) => throw null;
    public override ValueTask DisposeAsync() => throw null;
    public override void Flush() => throw null;
    public override Task FlushAsync(CancellationToken cancellationToken) => throw null;
    public override int Read(Span<byte> span) => throw null;
    public override int Read(byte[] buffer, int offset, int count) => throw null;
    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken) => throw null;
    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => throw null;
    public override long Seek(long offset, global::System.IO.SeekOrigin origin) => throw null;
    public override void SetLength(long value) => throw null;
    public override void Write(ReadOnlySpan<byte> buffer) => throw null;
    public override void Write(byte[] buffer, int offset, int count) => throw null;
    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) => throw null;
    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => throw null;
    internal NpgsqlRawCopyStream() => throw null;
}

public sealed class NpgsqlTransaction : global::System.Data.Common.DbTransaction
{
    public new NpgsqlConnection Connection { get; }
    protected override global::System.Data.Common.DbConnection DbConnection { get => throw null; }
    public override global::System.Data.IsolationLevel IsolationLevel { get => throw null; }
    public override bool SupportsSavepoints { get => throw null; }
    public override void Commit() => throw null;
    public override Task CommitAsync(CancellationToken cancellationToken = default) => throw null;
    protected override void Dispose(bool disposing) => throw null;
    public override ValueTask DisposeAsync() => throw null;
    public override void Release(string name) => throw null;
    public override Task ReleaseAsync(string name, CancellationToken cancellationToken = default) => throw null;
    public override void Rollback() => throw null;
    public override void Rollback(string name) => throw null;
    public override Task RollbackAsync(CancellationToken cancellationToken = default) => throw null;
    public override Task RollbackAsync(string name, CancellationToken cancellationToken = default) => throw null;
    public override void Save(string name) => throw null;
    public override Task SaveAsync(string name, CancellationToken cancellationToken = default) => throw null;
    internal NpgsqlTransaction() => throw null;
}

public static class PostgresErrorCodes
{
    public const string ActiveSqlTransaction = "25001";
    public const string AdminShutdown = "57P01";
    public const string AmbiguousAlias = "42P09";
    public const string AmbiguousColumn = "42702";
    public const string AmbiguousFunction = "42725";
    public const string AmbiguousParameter = "42P08";
    public const string ArraySubscriptError = "2202E";
    public const string AssertFailure = "P0004";
    public const string BadCopyFileFormat = "22P04";
    public const string BranchTransactionAlreadyActive = "25002";
    public const string CannotCoerce = "42846";
    public const string CannotConnectNow = "57P03";
    public const string CantChangeRuntimeParam = "55P02";
    public const string CardinalityViolation = "21000";
    public const string CaseNotFound = "20000";
    public const string CharacterNotInRepertoire = "22021";
    public const string CheckViolation = "23514";
    public const string CollationMismatch = "42P21";
    public const string ConfigFileError = "F0000";
    public const string ConfigurationLimitExceeded = "53400";
    public const string ConnectionDoesNotExist = "08003";
    public const string ConnectionException = "08000";
    public const string ConnectionFailure = "08006";
    public const string ContainingSqlNotPermittedExternalRoutineException = "38001";
    public const string CrashShutdown = "57P02";
    public const string DataCorrupted = "XX001";
    public const string DataException = "22000";
    public const string DatabaseDropped = "57P04";
    public const string DatatypeMismatch = "42804";
    public const string DatetimeFieldOverflow = "22008";
    public const string DeadlockDetected = "40P01";
    public const string DependentObjectsStillExist = "2BP01";
    public const string DependentPrivilegeDescriptorsStillExist = "2B000";
    public const string DeprecatedFeatureWarning = "01P01";
    public const string DiagnosticsException = "0Z000";
    public const string DiskFull = "53100";
    public const string DivisionByZero = "22012";
    public const string DuplicateAlias = "42712";
    public const string DuplicateColumn = "42701";
    public const string DuplicateCursor = "42P03";
    public const string DuplicateDatabase = "42P04";
    public const string DuplicateFile = "58P02";
    public const string DuplicateFunction = "42723";
    public const string DuplicateObject = "42710";
    public const string DuplicatePreparedStatement = "42P05";
    public const string DuplicateSchema = "42P06";
    public const string DuplicateTable = "42P07";
    public const string DynamicResultSetsReturnedWarning = "0100C";
    public const string ErrorInAssignment = "22005";
    public const string EscapeCharacterConflict = "2200B";
    public const string EventTriggerProtocolViolatedExternalRoutineInvocationException = "39P03";
    public const string ExclusionViolation = "23P01";
    public const string ExternalRoutineException = "38000";
    public const string ExternalRoutineInvocationException = "39000";
    public const string FdwColumnNameNotFound = "HV005";
    public const string FdwDynamicParameterValueNeeded = "HV002";
    public const string FdwError = "HV000";
    public const string FdwFunctionSequenceError = "HV010";
    public const string FdwInconsistentDescriptorInformation = "HV021";
    public const string FdwInvalidAttributeValue = "HV024";
    public const string FdwInvalidColumnName = "HV007";
    public const string FdwInvalidColumnNumber = "HV008";
    public const string FdwInvalidDataType = "HV004";
    public const string FdwInvalidDataTypeDescriptors = "HV006";
    public const string FdwInvalidDescriptorFieldIdentifier = "HV091";
    public const string FdwInvalidHandle = "HV00B";
    public const string FdwInvalidOptionIndex = "HV00C";
    public const string FdwInvalidOptionName = "HV00D";
    public const string FdwInvalidStringFormat = "HV00A";
    public const string FdwInvalidStringLengthOrBufferLength = "HV090";
    public const string FdwInvalidUseOfNullPointer = "HV009";
    public const string FdwNoSchemas = "HV00P";
    public const string FdwOptionNameNotFound = "HV00J";
    public const string FdwOutOfMemory = "HV001";
    public const string FdwReplyHandle = "HV00K";
    public const string FdwSchemaNotFound = "HV00Q";
    public const string FdwTableNotFound = "HV00R";
    public const string FdwTooManyHandles = "HV014";
    public const string FdwUnableToCreateExecution = "HV00L";
    public const string FdwUnableToCreateReply = "HV00M";
    public const string FdwUnableToEstablishConnection = "HV00N";
    public const string FeatureNotSupported = "0A000";
    public const string FloatingPointException = "22P01";
    public const string ForeignKeyViolation = "23503";
    public const string FunctionExecutedNoReturnStatementSqlRoutineException = "2F005";
    public const string GroupingError = "42803";
    public const string HeldCursorRequiresSameIsolationLevel = "25008";
    public const string IdleSessionTimeout = "57P05";
    public const string ImplicitZeroBitPaddingWarning = "01008";
    public const string InFailedSqlTransaction = "25P02";
    public const string InappropriateAccessModeForBranchTransaction = "25003";
    public const string InappropriateIsolationLevelForBranchTransaction = "25004";
    public const string IndeterminateCollation = "42P22";
    public const string IndeterminateDatatype = "42P18";
    public const string IndexCorrupted = "XX002";
    public const string IndicatorOverflow = "22022";
    public const string InsufficientPrivilege = "42501";
    public const string InsufficientResources = "53000";
    public const string IntegrityConstraintViolation = "23000";
    public const string InternalError = "XX000";
    public const string IntervalFieldOverflow = "22015";
    public const string InvalidArgumentForLogarithm = "2201E";
    public const string InvalidArgumentForNthValueFunction = "22016";
    public const string InvalidArgumentForNtileFunction = "22014";
    public const string InvalidArgumentForPowerFunction = "2201F";
    public const string InvalidArgumentForWidthBucketFunction = "2201G";
    public const string InvalidAuthorizationSpecification = "28000";
    public const string InvalidBinaryRepresentation = "22P03";
    public const string InvalidCatalogName = "3D000";
    public const string InvalidCharacterValueForCast = "22018";
    public const string InvalidColumnDefinition = "42611";
    public const string InvalidColumnReference = "42P10";
    public const string InvalidCursorDefinition = "42P11";
    public const string InvalidCursorName = "34000";
    public const string InvalidCursorState = "24000";
    public const string InvalidDatabaseDefinition = "42P12";
    public const string InvalidDatetimeFormat = "22007";
    public const string InvalidEscapeCharacter = "22019";
    public const string InvalidEscapeOctet = "2200D";
    public const string InvalidEscapeSequence = "22025";
    public const string InvalidForeignKey = "42830";
    public const string InvalidFunctionDefinition = "42P13";
    public const string InvalidGrantOperation = "0LP01";
    public const string InvalidGrantor = "0L000";
    public const string InvalidIndicatorParameterValue = "22010";
    public const string InvalidLocatorSpecification = "0F001";
    public const string InvalidName = "42602";
    public const string InvalidObjectDefinition = "42P17";
    public const string InvalidParameterValue = "22023";
    public const string InvalidPassword = "28P01";
    public const string InvalidPreparedStatementDefinition = "42P14";
    public const string InvalidRecursion = "42P19";
    public const string InvalidRegularExpression = "2201B";
    public const string InvalidRoleSpecification = "0P000";
    public const string InvalidRowCountInLimitClause = "2201W";
    public const string InvalidRowCountInResultOffsetClause = "2201X";
    public const string InvalidSavepointSpecification = "3B001";
    public const string InvalidSchemaDefinition = "42P15";
    public const string InvalidSchemaName = "3F000";
    public const string InvalidSqlStatementName = "26000";
    public const string InvalidSqlstateReturnedExternalRoutineInvocationException = "39001";
    public const string InvalidTableDefinition = "42P16";
    public const string InvalidTablesampleArgument = "2202H";
    public const string InvalidTablesampleRepeat = "2202G";
    public const string InvalidTextRepresentation = "22P02";
    public const string InvalidTimeZoneDisplacementValue = "22009";
    public const string InvalidTransactionInitiation = "0B000";
    public const string InvalidTransactionState = "25000";
    public const string InvalidTransactionTermination = "2D000";
    public const string InvalidUseOfEscapeCharacter = "2200C";
    public const string InvalidXmlComment = "2200S";
    public const string InvalidXmlContent = "2200N";
    public const string InvalidXmlDocument = "2200M";
    public const string InvalidXmlProcessingInstruction = "2200T";
    public const string IoError = "58030";
    public const string LocatorException = "0F000";
    public const string LockFileExists = "F0001";
    public const string LockNotAvailable = "55P03";
    public const string ModifyingSqlDataNotPermittedExternalRoutineException = "38002";
    public const string ModifyingSqlDataNotPermittedSqlRoutineException = "2F002";
    public const string MostSpecificTypeMismatch = "2200G";
    public const string NameTooLong = "42622";
    public const string NoActiveSqlTransaction = "25P01";
    public const string NoActiveSqlTransactionForBranchTransaction = "25005";
    public const string NoAdditionalDynamicResultSetsReturned = "02001";
    public const string NoData = "02000";
    public const string NoDataFound = "P0002";
    public const string NonstandardUseOfEscapeCharacter = "22P06";
    public const string NotAnXmlDocument = "2200L";
    public const string NotNullViolation = "23502";
    public const string NullValueEliminatedInSetFunctionWarning = "01003";
    public const string NullValueNoIndicatorParameter = "22002";
    public const string NullValueNotAllowed = "22004";
    public const string NullValueNotAllowedExternalRoutineInvocationException = "39004";
    public const string NumericValueOutOfRange = "22003";
    public const string ObjectInUse = "55006";
    public const string ObjectNotInPrerequisiteState = "55000";
    public const string OperatorIntervention = "57000";
    public const string OutOfMemory = "53200";
    public const string PlpgsqlError = "P0000";
    public const string PrivilegeNotGrantedWarning = "01007";
    public const string PrivilegeNotRevokedWarning = "01006";
    public const string ProgramLimitExceeded = "54000";
    public const string ProhibitedSqlStatementAttemptedExternalRoutineException = "38003";
    public const string ProhibitedSqlStatementAttemptedSqlRoutineException = "2F003";
    public const string ProtocolViolation = "08P01";
    public const string QueryCanceled = "57014";
    public const string RaiseException = "P0001";
    public const string ReadOnlySqlTransaction = "25006";
    public const string ReadingSqlDataNotPermittedExternalRoutineException = "38004";
    public const string ReadingSqlDataNotPermittedSqlRoutineException = "2F004";
    public const string ReservedName = "42939";
    public const string RestrictViolation = "23001";
    public const string SavepointException = "3B000";
    public const string SchemaAndDataStatementMixingNotSupported = "25007";
    public const string SerializationFailure = "40001";
    public const string SnapshotFailure = "72000";
    public const string SqlClientUnableToEstablishSqlConnection = "08001";
    public const string SqlRoutineException = "2F000";
    public const string SqlServerRejectedEstablishmentOfSqlConnection = "08004";
    public const string SqlStatementNotYetComplete = "03000";
    public const string SrfProtocolViolatedExternalRoutineInvocationException = "39P02";
    public const string StackedDiagnosticsAccessedWithoutActiveHandler = "0Z002";
    public const string StatementCompletionUnknown = "40003";
    public const string StatementTooComplex = "54001";
    public const string StringDataLengthMismatch = "22026";
    public const string StringDataRightTruncation = "22001";
    public const string StringDataRightTruncationWarning = "01004";
    public const string SubstringError = "22011";
    public const string SuccessfulCompletion = "00000";
    public const string SyntaxError = "42601";
    public const string SyntaxErrorOrAccessRuleViolation = "42000";
    public const string SystemError = "58000";
    public const string TooManyArguments = "54023";
    public const string TooManyColumns = "54011";
    public const string TooManyConnections = "53300";
    public const string TooManyRows = "P0003";
    public const string TransactionIntegrityConstraintViolation = "40002";
    public const string TransactionResolutionUnknown = "08007";
    public const string TransactionRollback = "40000";
    public const string TriggerProtocolViolatedExternalRoutineInvocationException = "39P01";
    public const string TriggeredActionException = "09000";
    public const string TriggeredDataChangeViolation = "27000";
    public const string TrimError = "22027";
    public const string UndefinedColumn = "42703";
    public const string UndefinedFile = "58P01";
    public const string UndefinedFunction = "42883";
    public const string UndefinedObject = "42704";
    public const string UndefinedParameter = "42P02";
    public const string UndefinedTable = "42P01";
    public const string UniqueViolation = "23505";
    public const string UnterminatedCString = "22024";
    public const string UntranslatableCharacter = "22P05";
    public const string Warning = "01000";
    public const string WindowingError = "42P20";
    public const string WithCheckOptionViolation = "44000";
    public const string WrongObjectType = "42809";
    public const string ZeroLengthCharacterString = "2200F";
}

public sealed class PostgresException : NpgsqlException
{
    public PostgresException(string messageText, string severity, string invariantSeverity, string sqlState) => throw null;
    public PostgresException(string messageText, string severity, string invariantSeverity, string sqlState, string detail = null, string hint = null, int position = 0, int internalPosition = 0, string internalQuery = null, string where = null, string schemaName = null, string tableName = null, string columnName = null, string dataTypeName = null, string constraintName = null, string file = null, string line = null, string routine = null) => throw null;
    public string ColumnName { get; }
    public string ConstraintName { get; }
    public string DataTypeName { get; }
    public string Detail { get; }
    public string File { get; }
    public string Hint { get; }
    public int InternalPosition { get; }
    public string InternalQuery { get; }
    public string InvariantSeverity { get; }
    public override bool IsTransient { get => throw null; }
    public string Line { get; }
    public string MessageText { get; }
    public int Position { get; }
    public string Routine { get; }
    public string SchemaName { get; }
    public string Severity { get; }
    public override string SqlState { get => throw null; }
    public string TableName { get; }
    public string Where { get; }
    [Obsolete]
    public override void GetObjectData(global::System.Runtime.Serialization.SerializationInfo info, global::System.Runtime.Serialization.StreamingContext context) => throw null;
    public override string ToString() => throw null;
}
