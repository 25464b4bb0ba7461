using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Data.SqlClient;

public sealed class SqlBulkCopy : IDisposable
{
    public SqlBulkCopy(SqlConnection connection) => throw null;
    public SqlBulkCopy(SqlConnection connection, SqlBulkCopyOptions copyOptions, SqlTransaction externalTransaction) => throw null;
    public SqlBulkCopy(string connectionString) => throw null;
    public SqlBulkCopy(string connectionString, SqlBulkCopyOptions copyOptions) => throw null;
    public event SqlRowsCopiedEventHandler SqlRowsCopied { add { } remove { } }
    public int BatchSize { get; set; }
    public int BulkCopyTimeout { get; set; }
    public SqlBulkCopyColumnMappingCollection ColumnMappings { get; }
    public string DestinationTableName { get; set; }
    public bool EnableStreaming { get; set; }
    public int NotifyAfter { get; set; }
    public int RowsCopied { get; }
    public long RowsCopied64 { get; }
    public void ClearCachedMetadata() => throw null;
    public void Close() => throw null;
    void IDisposable.Dispose() => throw null;
    public void WriteToServer(global::System.Data.Common.DbDataReader reader) => throw null;
    public void WriteToServer(global::System.Data.DataRow[] rows) => throw null;
    public void WriteToServer(global::System.Data.DataTable table) => throw null;
    public void WriteToServer(global::System.Data.DataTable table, global::System.Data.DataRowState rowState) => throw null;
    public void WriteToServer(global::System.Data.IDataReader reader) => throw null;
    public Task WriteToServerAsync(global::System.Data.Common.DbDataReader reader) => throw null;
    public Task WriteToServerAsync(global::System.Data.Common.DbDataReader reader, CancellationToken cancellationToken) => throw null;
    public Task WriteToServerAsync(global::System.Data.DataRow[] rows) => throw null;
    public Task WriteToServerAsync(global::System.Data.DataRow[] rows, CancellationToken cancellationToken) => throw null;
    public Task WriteToServerAsync(global::System.Data.DataTable table) => throw null;
    public Task WriteToServerAsync(global::System.Data.DataTable table, global::System.Data.DataRowState rowState) => throw null;
    public Task WriteToServerAsync(global::System.Data.DataTable table, global::System.Data.DataRowState rowState, CancellationToken cancellationToken) => throw null;
    public Task WriteToServerAsync(global::System.Data.DataTable table, CancellationToken cancellationToken) => throw null;
    public Task WriteToServerAsync(global::System.Data.IDataReader reader) => throw null;
    public Task WriteToServerAsync(global::System.Data.IDataReader reader, CancellationToken cancellationToken) => throw null;
}

public sealed class SqlBulkCopyColumnMapping
{
    public SqlBulkCopyColumnMapping() => throw null;
    public SqlBulkCopyColumnMapping(int sourceColumnOrdinal, int destinationOrdinal) => throw null;
    public SqlBulkCopyColumnMapping(int sourceColumnOrdinal, string destinationColumn) => throw null;
    public SqlBulkCopyColumnMapping(string sourceColumn, int destinationOrdinal) => throw null;
    public SqlBulkCopyColumnMapping(string sourceColumn, string destinationColumn) => throw null;
    public string DestinationColumn { get; set; }
    public int DestinationOrdinal { get; set; }
    public string SourceColumn { get; set; }
    public int SourceOrdinal { get; set; }
}

public sealed class SqlBulkCopyColumnMappingCollection : global::System.Collections.CollectionBase
{
    public SqlBulkCopyColumnMapping this[int index] { get => throw null; }
    public SqlBulkCopyColumnMapping Add(SqlBulkCopyColumnMapping bulkCopyColumnMapping) => throw null;
    public SqlBulkCopyColumnMapping Add(int sourceColumnIndex, int destinationColumnIndex) => throw null;
    public SqlBulkCopyColumnMapping Add(int sourceColumnIndex, string destinationColumn) => throw null;
    public SqlBulkCopyColumnMapping Add(string sourceColumn, int destinationColumnIndex) => throw null;
    public SqlBulkCopyColumnMapping Add(string sourceColumn, string destinationColumn) => throw null;
    public new void Clear() => throw null;
    public bool Contains(SqlBulkCopyColumnMapping value) => throw null;
    public void CopyTo(SqlBulkCopyColumnMapping[] array, int index) => throw null;
    public int IndexOf(SqlBulkCopyColumnMapping value) => throw null;
    public void Insert(int index, SqlBulkCopyColumnMapping value) => throw null;
    public void Remove(SqlBulkCopyColumnMapping value) => throw null;
    public new void RemoveAt(int index) => throw null;
    internal SqlBulkCopyColumnMappingCollection() => throw null;
}

[Flags]
public enum SqlBulkCopyOptions
{
    AllowEncryptedValueModifications = 64,
    CacheMetadata = 128,
    CheckConstraints = 2,
    Default = 0,
    FireTriggers = 16,
    KeepIdentity = 1,
    KeepNulls = 8,
    TableLock = 4,
    UseInternalTransaction = 32,
}

public sealed class SqlCommand : global::System.Data.Common.DbCommand, ICloneable
{
    public SqlCommand() => throw null;
    public SqlCommand(string cmdText) => throw null;
    public SqlCommand(string cmdText, SqlConnection connection) => throw null;
    public SqlCommand(string cmdText, SqlConnection connection, SqlTransaction transaction) => throw null;
    public event global::System.Data.StatementCompletedEventHandler StatementCompleted { add { } remove { } }
    public override string CommandText { get => throw null; set { } }
    public override int CommandTimeout { get => throw null; set { } }
    public override global::System.Data.CommandType CommandType { get => throw null; set { } }
    public new SqlConnection Connection { get; set; }
    protected override global::System.Data.Common.DbConnection DbConnection { get => throw null; set { } }
    protected override global::System.Data.Common.DbParameterCollection DbParameterCollection { get => throw null; }
    protected override global::System.Data.Common.DbTransaction DbTransaction { get => throw null; set { } }
    public override bool DesignTimeVisible { get => throw null; set { } }
    public bool EnableOptimizedParameterBinding { get; set; }
    public new SqlParameterCollection Parameters { get; }
    public new SqlTransaction Transaction { get; set; }
    public override global::System.Data.UpdateRowSource UpdatedRowSource { get => throw null; set { } }
    public IAsyncResult BeginExecuteNonQuery() => throw null;
    public IAsyncResult BeginExecuteNonQuery(AsyncCallback callback, object stateObject) => throw null;
    public IAsyncResult BeginExecuteReader() => throw null;
    public IAsyncResult BeginExecuteReader(AsyncCallback callback, object stateObject) => throw null;
    public IAsyncResult BeginExecuteReader(AsyncCallback callback, object stateObject, global::System.Data.CommandBehavior behavior) => throw null;
    public IAsyncResult BeginExecuteReader(global::System.Data.CommandBehavior behavior) => throw null;
    public IAsyncResult BeginExecuteXmlReader() => throw null;
    public IAsyncResult BeginExecuteXmlReader(AsyncCallback callback, object stateObject) => throw null;
    public override void Cancel() => throw null;
    public SqlCommand Clone() => throw null;
    protected override global::System.Data.Common.DbParameter CreateDbParameter() => throw null;
    public new SqlParameter CreateParameter() => throw null;
    protected override void Dispose(bool disposing) => throw null;
    public int EndExecuteNonQuery(IAsyncResult asyncResult) => throw null;
    public SqlDataReader EndExecuteReader(IAsyncResult asyncResult) => throw null;
    public global::System.Xml.XmlReader EndExecuteXmlReader(IAsyncResult asyncResult) => throw null;
    protected override global::System.Data.Common.DbDataReader ExecuteDbDataReader(global::System.Data.CommandBehavior behavior) => throw null;
    protected override Task<global::System.Data.Common.DbDataReader> ExecuteDbDataReaderAsync(global::System.Data.CommandBehavior behavior, CancellationToken cancellationToken) => throw null;
    public override int ExecuteNonQuery() => throw null;
    public override Task<int> ExecuteNonQueryAsync(CancellationToken cancellationToken) => throw null;
    public new SqlDataReader ExecuteReader() => throw null;
    public new SqlDataReader ExecuteReader(global::System.Data.CommandBehavior behavior) => throw null;
    public new Task<SqlDataReader> ExecuteReaderAsync() => throw null;
    public new Task<SqlDataReader> ExecuteReaderAsync(global::System.Data.CommandBehavior behavior) => throw null;
    public new Task<SqlDataReader> ExecuteReaderAsync(global::System.Data.CommandBehavior behavior, CancellationToken cancellationToken) => throw null;
    public new Task<SqlDataReader> ExecuteReaderAsync(CancellationToken cancellationToken) => throw null;
    public override object ExecuteScalar() => throw null;
    public override Task<object> ExecuteScalarAsync(CancellationToken cancellationToken) => throw null;
    public global::System.Xml.XmlReader ExecuteXmlReader() => throw null;
    public Task<global::System.Xml.XmlReader> ExecuteXmlReaderAsync() => throw null;
    public Task<global::System.Xml.XmlReader> ExecuteXmlReaderAsync(CancellationToken cancellationToken) => throw null;
    public override void Prepare() => throw null;
    public void ResetCommandTimeout() => throw null;
    object ICloneable.Clone() => throw null;
}

public sealed class SqlConnection : global::System.Data.Common.DbConnection, ICloneable
{
    public SqlConnection() => throw null;
    public SqlConnection(string connectionString) => throw null;
    public SqlConnection(string connectionString, SqlCredential credential) => throw null;
    public string AccessToken { get; set; }
    public override bool CanCreateBatch { get => throw null; }
    public Guid ClientConnectionId { get; }
    public static TimeSpan ColumnEncryptionKeyCacheTtl { get; set; }
    public static bool ColumnEncryptionQueryMetadataCacheEnabled { get; set; }
    public static IDictionary<string, IList<string>> ColumnEncryptionTrustedMasterKeyPaths { get; }
    public int CommandTimeout { get; }
    public override string ConnectionString { get => throw null; set { } }
    public override int ConnectionTimeout { get => throw null; }
    public SqlCredential Credential { get; set; }
    public override string DataSource { get => throw null; }
    public override string Database { get => throw null; }
    public bool FireInfoMessageEventOnUserErrors { get; set; }
    public int PacketSize { get; }
    public int ServerProcessId { get; }
    public override string ServerVersion { get => throw null; }
    public override global::System.Data.ConnectionState State { get => throw null; }
    public bool StatisticsEnabled { get; set; }
    public string WorkstationId { get; }
    protected override global::System.Data.Common.DbTransaction BeginDbTransaction(global::System.Data.IsolationLevel isolationLevel) => throw null;
    public new SqlTransaction BeginTransaction() => throw null;
    public new SqlTransaction BeginTransaction(global::System.Data.IsolationLevel iso) => throw null;
    public SqlTransaction BeginTransaction(global::System.Data.IsolationLevel iso, string transactionName) => throw null;
    public SqlTransaction BeginTransaction(string transactionName) => throw null;
    public override void ChangeDatabase(string database) => throw null;
    public static void ChangePassword(string connectionString, SqlCredential credential, global::System.Security.SecureString newSecurePassword) => throw null;
    public static void ChangePassword(string connectionString, string newPassword) => throw null;
    public static void ClearAllPools() => throw null;
    public static void ClearPool(SqlConnection connection) => throw null;
    public override void Close() => throw null;
    public new SqlCommand CreateCommand() => throw null;
    protected override global::System.Data.Common.DbBatch CreateDbBatch() => throw null;
    protected override global::System.Data.Common.DbCommand CreateDbCommand() => throw null;
    protected override void Dispose(bool disposing) => throw null;
    public override global::System.Data.DataTable GetSchema() => throw null;
    public override global::System.Data.DataTable GetSchema(string collectionName) => throw null;
    public override global::System.Data.DataTable GetSchema(string collectionName, string[] restrictionValues) => throw null;
    public override Task<global::System.Data.DataTable> GetSchemaAsync(CancellationToken cancellationToken = default) => throw null;
    public override Task<global::System.Data.DataTable> GetSchemaAsync(string collectionName, CancellationToken cancellationToken = default) => throw null;
    public override Task<global::System.Data.DataTable> GetSchemaAsync(string collectionName, string[] restrictionValues, CancellationToken cancellationToken = default) => throw null;
    public override void Open() => throw null;
    public override Task OpenAsync(CancellationToken cancellationToken) => throw null;
    public void ResetStatistics() => throw null;
    public IDictionary<string, object> RetrieveInternalInfo() => throw null;
    public global::System.Collections.IDictionary RetrieveStatistics() => throw null;
    object ICloneable.Clone() => throw null;
}

public sealed class SqlConnectionStringBuilder : global::System.Data.Common.DbConnectionStringBuilder
{
    public SqlConnectionStringBuilder() => throw null;
    public SqlConnectionStringBuilder(string connectionString) => throw null;
    public string ApplicationName { get; set; }
    public string AttachDBFilename { get; set; }
    public int CommandTimeout { get; set; }
    public int ConnectRetryCount { get; set; }
    public int ConnectRetryInterval { get; set; }
    public int ConnectTimeout { get; set; }
    public string CurrentLanguage { get; set; }
    public string DataSource { get; set; }
    public string EnclaveAttestationUrl { get; set; }
    public bool Enlist { get; set; }
    public string FailoverPartner { get; set; }
    public string FailoverPartnerSPN { get; set; }
    public string HostNameInCertificate { get; set; }
    public int IdleTimeout { get; set; }
    public string InitialCatalog { get; set; }
    public bool IntegratedSecurity { get; set; }
    public override bool IsFixedSize { get => throw null; }
    public override global::System.Collections.ICollection Keys { get => throw null; }
    public int LoadBalanceTimeout { get; set; }
    public int MaxPoolSize { get; set; }
    public int MinPoolSize { get; set; }
    public bool MultiSubnetFailover { get; set; }
    public bool MultipleActiveResultSets { get; set; }
    public int PacketSize { get; set; }
    public string Password { get; set; }
    public bool PersistSecurityInfo { get; set; }
    public bool Pooling { get; set; }
    public bool Replication { get; set; }
    public string ServerCertificate { get; set; }
    public string ServerSPN { get; set; }
    public string TransactionBinding { get; set; }
    public bool TrustServerCertificate { get; set; }
    public string TypeSystemVersion { get; set; }
    public string UserID { get; set; }
    public bool UserInstance { get; set; }
    public override global::System.Collections.ICollection Values { get => throw null; }
    public string WorkstationID { get; set; }
    public override object this[string keyword] { get => throw null; set { } }
    public override void Clear() => throw null;
    public override bool ContainsKey(string keyword) => throw null;
    public override bool Remove(string keyword) => throw null;
    public override bool ShouldSerialize(string keyword) => throw null;
    public override bool TryGetValue(string keyword, out object value) => throw null;
}

public sealed class SqlCredential
{
    public SqlCredential(string userId, global::System.Security.SecureString password) => throw null;
    public global::System.Security.SecureString Password { get; }
    public string UserId { get; }
}

public class SqlDataReader : global::System.Data.Common.DbDataReader, global::System.Data.IDataReader, global::System.Data.IDataRecord, IDisposable, global::System.Data.Common.IDbColumnSchemaGenerator
{
    protected SqlConnection Connection { get; }
    public override int Depth { get => throw null; }
    public override int FieldCount { get => throw null; }
    public override bool HasRows { get => throw null; }
    public override bool IsClosed { get => throw null; }
    public override int RecordsAffected { get => throw null; }
    public override int VisibleFieldCount { get => throw null; }
    public override object this[int i] { get => throw null; }
    public override object this[string name] { get => throw null; }
    public override void Close() => throw null;
    public override bool GetBoolean(int i) => throw null;
    public override byte GetByte(int i) => throw null;
    public override long GetBytes(int i, long dataIndex, byte[] buffer, int bufferIndex, int length) => throw null;
    public override char GetChar(int i) => throw null;
    public override long GetChars(int i, long dataIndex, char[] buffer, int bufferIndex, int length) => throw null;
    public global::System.Collections.ObjectModel.ReadOnlyCollection<global::System.Data.Common.DbColumn> GetColumnSchema() => throw null;
    public override string GetDataTypeName(int i) => throw null;
    public override DateTime GetDateTime(int i) => throw null;
    public virtual DateTimeOffset GetDateTimeOffset(int i) => throw null;
    public override decimal GetDecimal(int i) => throw null;
    public override double GetDouble(int i) => throw null;
    public override global::System.Collections.IEnumerator GetEnumerator() => throw null;
    public override Type GetFieldType(int i) => throw null;
    public override T GetFieldValue<T>(int i) => throw null;
    public override Task<T> GetFieldValueAsync<T>(int i, CancellationToken cancellationToken) => throw null;
    public override float GetFloat(int i) => throw null;
    public override Guid GetGuid(int i) => throw null;
    public override short GetInt16(int i) => throw null;
    public override int GetInt32(int i) => throw null;
    public override long GetInt64(int i) => throw null;
    public override string GetName(int i) => throw null;
    public override int GetOrdinal(string name) => throw null;
    public override Type GetProviderSpecificFieldType(int i) => throw null;
    public override object GetProviderSpecificValue(int i) => throw null;
    public override int GetProviderSpecificValues(object[] values) => throw null;
    public override global::System.Data.DataTable GetSchemaTable() => throw null;
    public virtual global::System.Data.SqlTypes.SqlBinary GetSqlBinary(int i) => throw null;
    public virtual global::System.Data.SqlTypes.SqlBoolean GetSqlBoolean(int i) => throw null;
    public virtual global::System.Data.SqlTypes.SqlByte GetSqlByte(int i) => throw null;
    public virtual global::System.Data.SqlTypes.SqlBytes GetSqlBytes(int i) => throw null;
    public virtual global::System.Data.SqlTypes.SqlChars GetSqlChars(int i) => throw null;
    public virtual global::System.Data.SqlTypes.SqlDateTime GetSqlDateTime(int i) => throw null;
    public virtual global::System.Data.SqlTypes.SqlDecimal GetSqlDecimal(int i) => throw null;
    public virtual global::System.Data.SqlTypes.SqlDouble GetSqlDouble(int i) => throw null;
    public virtual global::System.Data.SqlTypes.SqlGuid GetSqlGuid(int i) => throw null;
    public virtual global::System.Data.SqlTypes.SqlInt16 GetSqlInt16(int i) => throw null;
    public virtual global::System.Data.SqlTypes.SqlInt32 GetSqlInt32(int i) => throw null;
    public virtual global::System.Data.SqlTypes.SqlInt64 GetSqlInt64(int i) => throw null;
    public virtual global::System.Data.SqlTypes.SqlMoney GetSqlMoney(int i) => throw null;
    public virtual global::System.Data.SqlTypes.SqlSingle GetSqlSingle(int i) => throw null;
    public virtual global::System.Data.SqlTypes.SqlString GetSqlString(int i) => throw null;
    public virtual object GetSqlValue(int i) => throw null;
    public virtual int GetSqlValues(object[] values) => throw null;
    public virtual global::System.Data.SqlTypes.SqlXml GetSqlXml(int i) => throw null;
    public override global::System.IO.Stream GetStream(int i) => throw null;
    public override string GetString(int i) => throw null;
    public override global::System.IO.TextReader GetTextReader(int i) => throw null;
    public virtual TimeSpan GetTimeSpan(int i) => throw null;
    public override object GetValue(int i) => throw null;
    public override int GetValues(object[] values) => throw null;
    public virtual global::System.Xml.XmlReader GetXmlReader(int i) => throw null;
    protected internal bool IsCommandBehavior(global::System.Data.CommandBehavior condition) => throw null;
    public override bool IsDBNull(int i) => throw null;
    public override Task<bool> IsDBNullAsync(int i, CancellationToken cancellationToken) => throw null;
    public override bool NextResult() => throw null;
    public override Task<bool> NextResultAsync(CancellationToken cancellationToken) => throw null;
    public override bool Read() => throw null;
    public override Task<bool> ReadAsync(CancellationToken cancellationToken) => throw null;
    global::System.Data.IDataReader global::System.Data.IDataRecord.GetData(int i) => throw null;
    internal SqlDataReader() => throw null;
}

public sealed class SqlError
{
    public byte Class { get; }
    public int LineNumber { get; }
    public string Message { get; }
    public int Number { get; }
    public string Procedure { get; }
    public string Server { get; }
    public string Source { get; }
    public byte State { get; }
    public override string ToString() => throw null;
    internal SqlError() => throw null;
}

public sealed class SqlErrorCollection : global::System.Collections.ICollection, global::System.Collections.IEnumerable
{
    public int Count { get; }
    bool global::System.Collections.ICollection.IsSynchronized { get => throw null; }
    object global::System.Collections.ICollection.SyncRoot { get => throw null; }
    public SqlError this[int index] { get => throw null; }
    public void CopyTo(SqlError[] array, int index) => throw null;
    public void CopyTo(Array array, int index) => throw null;
    public global::System.Collections.IEnumerator GetEnumerator() => throw null;
    internal SqlErrorCollection() => throw null;
}

public sealed class SqlException : global::System.Data.Common.DbException
{
    public byte Class { get; }
    public Guid ClientConnectionId { get; }
    protected override global::System.Data.Common.DbBatchCommand DbBatchCommand { get => throw null; }
    public SqlErrorCollection Errors { get; }
    public int LineNumber { get; }
    public int Number { get; }
    public string Procedure { get; }
    public string Server { get; }
    public override string Source { get => throw null; }
    public byte State { get; }
    [Obsolete]
    public override void GetObjectData(global::System.Runtime.Serialization.SerializationInfo si, global::System.Runtime.Serialization.StreamingContext context) => throw null;
    public override string ToString() => throw null;
    internal SqlException() => throw null;
}

public sealed class SqlParameter : global::System.Data.Common.DbParameter, global::System.Data.IDataParameter, global::System.Data.IDbDataParameter, ICloneable
{
    public SqlParameter() => throw null;
    public SqlParameter(string parameterName, global::System.Data.SqlDbType dbType) => throw null;
    public SqlParameter(string parameterName, global::System.Data.SqlDbType dbType, int size) => throw null;
    public SqlParameter(string parameterName, global::System.Data.SqlDbType dbType, int size, global::System.Data.ParameterDirection direction, bool isNullable, byte precision, byte scale, string sourceColumn, global::System.Data.DataRowVersion sourceVersion, object value) => throw null;
    public SqlParameter(string parameterName, global::System.Data.SqlDbType dbType, int size, global::System.Data.ParameterDirection direction, byte precision, byte scale, string sourceColumn, global::System.Data.DataRowVersion sourceVersion, bool sourceColumnNullMapping, object value, string xmlSchemaCollectionDatabase, string xmlSchemaCollectionOwningSchema, string xmlSchemaCollectionName) => throw null;
    public SqlParameter(string parameterName, global::System.Data.SqlDbType dbType, int size, string sourceColumn) => throw null;
    public SqlParameter(string parameterName, object value) => throw null;
    public global::System.Data.SqlTypes.SqlCompareOptions CompareInfo { get; set; }
    public override global::System.Data.DbType DbType { get => throw null; set { } }
    public override global::System.Data.ParameterDirection Direction { get => throw null; set { } }
    public bool ForceColumnEncryption { get; set; }
    public override bool IsNullable { get => throw null; set { } }
    public int LocaleId { get; set; }
    public int Offset { get; set; }
    public override string ParameterName { get => throw null; set { } }
    public new byte Precision { get; set; }
    public new byte Scale { get; set; }
    public override int Size { get => throw null; set { } }
    public override string SourceColumn { get => throw null; set { } }
    public override bool SourceColumnNullMapping { get => throw null; set { } }
    public override global::System.Data.DataRowVersion SourceVersion { get => throw null; set { } }
    public global::System.Data.SqlDbType SqlDbType { get; set; }
    public object SqlValue { get; set; }
    public string TypeName { get; set; }
    public string UdtTypeName { get; set; }
    public override object Value { get => throw null; set { } }
    public string XmlSchemaCollectionDatabase { get; set; }
    public string XmlSchemaCollectionName { get; set; }
    public string XmlSchemaCollectionOwningSchema { get; set; }
    public override void ResetDbType() => throw null;
    public void ResetSqlDbType() => throw null;
    object ICloneable.Clone() => throw null;
    public override string ToString() => throw null;
}

public sealed class SqlParameterCollection : global::System.Data.Common.DbParameterCollection
{
    public override int Count { get => throw null; }
    public override bool IsFixedSize { get => throw null; }
    public override bool IsReadOnly { get => throw null; }
    public override object SyncRoot { get => throw null; }
    public new SqlParameter this[int index] { get => throw null; set { } }
    public new SqlParameter this[string parameterName] { get => throw null; set { } }
    public SqlParameter Add(SqlParameter value) => throw null;
    public override int Add(object value) => throw null;
    public SqlParameter Add(string parameterName, global::System.Data.SqlDbType sqlDbType) => throw null;
    public SqlParameter Add(string parameterName, global::System.Data.SqlDbType sqlDbType, int size) => throw null;
    public SqlParameter Add(string parameterName, global::System.Data.SqlDbType sqlDbType, int size, string sourceColumn) => throw null;
    public void AddRange(SqlParameter[] values) => throw null;
    public override void AddRange(Array values) => throw null;
    public SqlParameter AddWithValue(string parameterName, object value) => throw null;
    public override void Clear() => throw null;
    public bool Contains(SqlParameter value) => throw null;
    public override bool Contains(object value) => throw null;
    public override bool Contains(string value) => throw null;
    public void CopyTo(SqlParameter[] array, int index) => throw null;
    public override void CopyTo(Array array, int index) => throw null;
    public override global::System.Collections.IEnumerator GetEnumerator() => throw null;
    protected override global::System.Data.Common.DbParameter GetParameter(int index) => throw null;
    protected override global::System.Data.Common.DbParameter GetParameter(string parameterName) => throw null;
    public int IndexOf(SqlParameter value) => throw null;
    public override int IndexOf(object value) => throw null;
    public override int IndexOf(string parameterName) => throw null;
    public void Insert(int index, SqlParameter value) => throw null;
    public override void Insert(int index, object value) => throw null;
    public void Remove(SqlParameter value) => throw null;
    public override void Remove(object value) => throw null;
    public override void RemoveAt(int index) => throw null;
    public override void RemoveAt(string parameterName) => throw null;
    protected override void SetParameter(int index, global::System.Data.Common.DbParameter value) => throw null;
    protected override void SetParameter(string parameterName, global::System.Data.Common.DbParameter value) => throw null;
    internal SqlParameterCollection() => throw null;
}

public class SqlRowsCopiedEventArgs : EventArgs
{
    public SqlRowsCopiedEventArgs(long rowsCopied) => throw null;
    public bool Abort { get; set; }
    public long RowsCopied { get; }
}

public delegate void SqlRowsCopiedEventHandler(object sender, SqlRowsCopiedEventArgs e);

public sealed class SqlTransaction : global::System.Data.Common.DbTransaction
{
    public new SqlConnection Connection { get; }
    protected override global::System.Data.Common.DbConnection DbConnection { get => throw null; }
    public override global::System.Data.IsolationLevel IsolationLevel { get => throw null; }
    public override void Commit() => throw null;
    protected override void Dispose(bool disposing) => throw null;
    public override void Rollback() => throw null;
    public override void Rollback(string transactionName) => throw null;
    public override void Save(string savePointName) => throw null;
    internal SqlTransaction() => throw null;
}
