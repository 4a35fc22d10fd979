namespace SpecGen.Naming;

// Written by ImportedTypesTests with UPDATE_SNAPSHOTS=1, from the installed .NET and the packages of this repository.
public static partial class ImportedTypes
{
    private const string Names = """
        AbandonedMutexException AccessViolationException Action Activator ActivatorUtilities
        ActivatorUtilitiesConstructorAttribute ActivityTrackingOptions AggregateException AllowCookieRedirectAttribute
        AntiforgeryApplicationBuilderExtensions AntiforgeryServiceCollectionExtensions ApartmentState ApiAttempt
        ApiBulkWriteOptions ApiCallOptions ApiClient ApiClientExtensions ApiClientOptions
        ApiClientServiceCollectionExtensions ApiClientSettings ApiClients ApiClientsServiceCollectionExtensions
        ApiCredential ApiDateTime ApiDownload ApiDuration ApiError ApiErrorArgument ApiErrorBodyAttribute ApiException
        ApiFailure ApiField ApiFile ApiHealthChecksBuilderExtensions ApiJson ApiLeftOut ApiListOptions ApiObject
        ApiObjectComparer ApiObjectExtensions ApiObserver ApiOperationAttribute ApiOrder ApiPage ApiPageable
        ApiReadOptions ApiRelease ApiResilienceExtensions ApiResilienceOptions ApiResponse ApiRetryAttempt
        ApiRetryOptions ApiTelemetry ApiWriteOptions AppContext AppDomain AppDomainSetup AppDomainUnloadedException
        ApplicationBuilder ApplicationBuilderExtensions ApplicationException ApplicationId
        ApplicationModelConventionExtensions ArgIterator ArgumentException ArgumentNullException
        ArgumentOutOfRangeException ArithmeticException Array ArraySegment ArrayTypeMismatchException
        AsParametersAttribute AssemblyLoadEventArgs AssemblyLoadEventHandler AsyncCallback AsyncEnumerable
        AsyncFlowControl AsyncLocal AsyncLocalValueChangedArgs AsyncServiceScope Attribute AttributeTargets
        AttributeUsageAttribute AuthAppBuilderExtensions AuthenticationCoreServiceCollectionExtensions
        AuthenticationServiceCollectionExtensions AuthorizationAppBuilderExtensions
        AuthorizationEndpointConventionBuilderExtensions AuthorizationServiceCollectionExtensions AutoResetEvent
        BackgroundService BackgroundServiceExceptionBehavior BadHttpRequestException BadImageFormatException Barrier
        BarrierPostPhaseException Base64FormattingOptions BearerTokenExtensions BinaryReader BinaryWriter
        BinderOptions BindingAddress BitConverter Boolean Buffer BufferedStream Byte ByteArrayContent
        ByteEqualityComparer CLSCompliantAttribute CancellationToken CancellationTokenRegistration
        CancellationTokenSource CannotUnloadAppDomainException CascadingAuthenticationStateServiceCollectionExtensions
        CascadingValueServiceCollectionExtensions CertificateForwardingBuilderExtensions
        CertificateForwardingServiceExtensions ChainedBuilderExtensions ChainedConfigurationProvider
        ChainedConfigurationSource Char CharEnumerator ClientCertificateOption CollectionExtensions
        CommandLineConfigurationExtensions Comparer Comparison ComponentEndpointConventionBuilder
        ComponentEndpointRouteBuilderExtensions ComponentServiceCollectionExtensions CompositeEndpointDataSource
        CompressedStack ConcurrentExclusiveSchedulerPair ConfigurationBinder ConfigurationBuilder
        ConfigurationDebugViewContext ConfigurationExtensions ConfigurationKeyComparer ConfigurationKeyNameAttribute
        ConfigurationManager ConfigurationPath ConfigurationProvider ConfigurationReloadToken ConfigurationRoot
        ConfigurationRootExtensions ConfigurationSection ConfigureAwaitOptions ConfigureHostBuilder
        ConfigureWebHostBuilder ConnectionEndpointRouteBuilder ConnectionEndpointRouteBuilderExtensions ConnectionInfo
        ConnectionsDependencyInjectionExtensions Console ConsoleCancelEventArgs ConsoleCancelEventHandler ConsoleColor
        ConsoleKey ConsoleKeyInfo ConsoleLifetimeOptions ConsoleLoggerExtensions ConsoleModifiers ConsoleSpecialKey
        ContentEncodingMetadata ContextBoundObject ContextCallback ContextMarshalException ContextStaticAttribute
        ControllerActionEndpointConventionBuilder
        ControllerActionEndpointConventionBuilderResourceCollectionExtensions ControllerEndpointRouteBuilderExtensions
        ControllerLinkGeneratorExtensions Convert Converter CookieBuilder CookieExtensions CookieOptions
        CookiePolicyAppBuilderExtensions CookiePolicyOptions CookiePolicyServiceCollectionExtensions
        CookieRedirectEndpointConventionBuilderExtensions CookieSecurePolicy CorsEndpointConventionBuilderExtensions
        CorsMiddlewareExtensions CorsServiceCollectionExtensions CountdownEvent CultureAwareComparer DBNull
        DataMisalignedException DataProtectionServiceCollectionExtensions DataTokensMetadata DateOnly DateTime
        DateTimeKind DateTimeOffset DayOfWeek DebugLoggerFactoryExtensions Decimal DefaultEndpointDataSource
        DefaultEndpointFilterInvocationContext DefaultFilesExtensions DefaultFilesOptions DefaultHttpContext
        DefaultHttpContextFactory DefaultInlineConstraintResolver DefaultServiceProviderFactory Delegate
        DelegateStartup DelegatingHandler DeveloperExceptionPageExtensions DeveloperExceptionPageOptions Dictionary
        Directory DirectoryBrowserExtensions DirectoryBrowserOptions DirectoryBrowserServiceExtensions DirectoryInfo
        DirectoryNotFoundException DisableHttpMetricsAttribute DivideByZeroException DllNotFoundException Double
        DriveInfo DriveNotFoundException DriveType DuplicateWaitObjectException EncoderServiceCollectionExtensions
        EndOfStreamException Endpoint EndpointBuilder EndpointDataSource EndpointDescriptionAttribute
        EndpointFilterDelegate EndpointFilterExtensions EndpointFilterFactoryContext EndpointFilterInvocationContext
        EndpointGroupNameAttribute EndpointHttpContextExtensions
        EndpointMetadataApiExplorerServiceCollectionExtensions EndpointMetadataCollection EndpointNameAttribute
        EndpointNameMetadata EndpointRouteBuilderExtensions EndpointRoutingApplicationBuilderExtensions
        EndpointSummaryAttribute EnsureChange EnsureOptions EnsureOutcome EnsureResult EntryPointNotFoundException
        Enum EnumEqualityComparer Enumerable EnumerableExecutor EnumerableQuery EnumerationOptions Environment
        EnvironmentName EnvironmentVariableTarget EnvironmentVariablesExtensions Environments EqualityComparer
        ErrorEnvelope ErrorEventArgs ErrorEventHandler EventArgs EventHandler EventId EventLoggerFactoryExtensions
        EventResetMode EventSourceLoggerFactoryExtensions EventWaitHandle EventWaitHandleAcl Exception
        ExceptionHandlerExtensions ExceptionHandlerOptions ExceptionHandlerServiceCollectionExtensions
        ExcludeFromDescriptionAttribute ExecutionContext ExecutionEngineException
        FallbackEndpointRouteBuilderExtensions FieldAccessException File FileAccess FileAttributes
        FileConfigurationExtensions FileConfigurationProvider FileConfigurationSource FileInfo FileLoadException
        FileLoadExceptionContext FileMode FileNotFoundException FileOptions FileServerExtensions FileServerOptions
        FileShare FileStream FileStreamOptions FileStyleUriParser FileSystemAclExtensions FileSystemEventArgs
        FileSystemEventHandler FileSystemInfo FileSystemWatcher Filter FilterLoggingBuilderExtensions FlagsAttribute
        FormCollection FormFile FormFileCollection FormUrlEncodedContent FormatException FormattableString
        ForwardedHeadersExtensions ForwardedHeadersOptions FragmentString FromKeyedServicesAttribute FtpStyleUriParser
        Func GC GCCollectionMode GCGenerationInfo GCKind GCMemoryInfo GCNotificationStatus GenericComparer
        GenericEqualityComparer GenericHostBuilderExtensions GenericHostWebHostBuilderExtensions GenericUriParser
        GenericUriParserOptions GopherStyleUriParser Guid Half HandleInheritability HashCode HashSet HeaderDictionary
        HeaderDictionaryExtensions HeaderDictionaryTypeExtensions HeaderEncodingSelector
        HealthCheckApplicationBuilderExtensions HealthCheckEndpointRouteBuilderExtensions
        HealthCheckServiceCollectionExtensions HealthChecksBuilderAddCheckExtensions
        HealthChecksBuilderDelegateExtensions Host HostAbortedException HostApplicationBuilder
        HostApplicationBuilderSettings HostAttribute HostBuilder HostBuilderContext HostDefaults
        HostEnvironmentEnvExtensions HostExecutionContext HostExecutionContextManager HostFilteringBuilderExtensions
        HostFilteringServicesExtensions HostOptions HostString HostingAbstractionsHostBuilderExtensions
        HostingAbstractionsHostExtensions HostingAbstractionsWebHostBuilderExtensions HostingEnvironmentExtensions
        HostingHostBuilderExtensions HostingStartupAttribute HstsBuilderExtensions HstsServicesExtensions HttpClient
        HttpClientBuilderExtensions HttpClientFactoryExtensions HttpClientFactoryServiceCollectionExtensions
        HttpClientHandler HttpClientJsonExtensions HttpCompletionOption HttpContent HttpContentJsonExtensions
        HttpContext HttpContextAccessor HttpContextServerVariableExtensions HttpIOException HttpJsonServiceExtensions
        HttpKeepAlivePingPolicy HttpLoggingBuilderExtensions HttpLoggingEndpointConventionBuilderExtensions
        HttpLoggingServicesExtensions HttpMessageHandler HttpMessageHandlerFactoryExtensions HttpMessageInvoker
        HttpMethod HttpMethodMetadata HttpMethodOverrideExtensions HttpMethodOverrideOptions HttpMethods
        HttpMetricsEndpointConventionBuilderExtensions HttpProtocol HttpProtocolException HttpRequest HttpRequestError
        HttpRequestException HttpRequestJsonExtensions HttpRequestMessage HttpRequestOptions HttpRequestOptionsKey
        HttpRequestRewindExtensions HttpResponse HttpResponseJsonExtensions HttpResponseMessage
        HttpResponseWritingExtensions HttpServiceCollectionExtensions HttpStyleUriParser HttpValidationProblemDetails
        HttpVersionPolicy HttpsPolicyBuilderExtensions HttpsRedirectionServicesExtensions HubEndpointConventionBuilder
        HubEndpointRouteBuilderExtensions IAlternateEqualityComparer IApiValue IApplicationBuilder
        IApplicationLifetime IAsyncDisposable IAsyncEnumerable IAsyncEnumerator IAsyncResult IBindableFromHttpContext
        ICloneable ICollection IComparable IComparer IConfiguration IConfigurationBuilder IConfigurationManager
        IConfigurationProvider IConfigurationRoot IConfigurationSection IConfigurationSource IContentTypeHttpResult
        IConvertible ICustomFormatter IDataTokensMetadata IDictionary IDisposable IDynamicEndpointMetadata
        IEndpointAddressScheme IEndpointConventionBuilder IEndpointFilter IEndpointGroupNameMetadata
        IEndpointNameMetadata IEndpointRouteBuilder IEnumerable IEnumerator IEqualityComparer IEquatable
        IExcludeFromDescriptionMetadata IExternalScopeProvider IFileHttpResult IFormCollection IFormFile
        IFormFileCollection IFormatProvider IFormattable IGrouping IHeaderDictionary IHealthChecksBuilder IHost
        IHostApplicationBuilder IHostApplicationLifetime IHostBuilder IHostEnvironment IHostLifetime IHostMetadata
        IHostedLifecycleService IHostedService IHostingEnvironment IHostingStartup IHttpClientBuilder
        IHttpClientFactory IHttpContextAccessor IHttpContextFactory IHttpMessageHandlerFactory IHttpMethodMetadata
        IHubEndpointConventionBuilder IISOptions IISServerOptions IInlineConstraintResolver IKeyedServiceProvider
        IList ILogger ILoggerFactory ILoggerProvider ILoggingBuilder ILookup IMiddleware IMiddlewareFactory
        IMvcBuilder IMvcCoreBuilder INamedRouter INestedHttpResult IOCompletionCallback IOException IObservable
        IObserver IOrderedAsyncEnumerable IOrderedEnumerable IOrderedQueryable IOutboundParameterTransformer
        IParameterPolicy IParsable IProblemDetailsService IProblemDetailsWriter IProgress IQueryCollection
        IQueryProvider IQueryable IRazorComponentsBuilder IReadOnlyCollection IReadOnlyDictionary IReadOnlyList
        IReadOnlySet IRequestCookieCollection IResponseCookies IResult IResultExtensions IRouteBuilder
        IRouteCollection IRouteConstraint IRouteHandler IRouteNameMetadata IRouter IRoutingFeature
        IServerSideBlazorBuilder IServiceCollection IServiceProvider IServiceProviderFactory
        IServiceProviderIsKeyedService IServiceProviderIsService IServiceScope IServiceScopeFactory ISession ISet
        ISocketsHttpHandlerBuilder ISpanFormattable ISpanParsable IStartup IStartupConfigureContainerFilter
        IStartupConfigureServicesFilter IStartupFilter IStatusCodeHttpResult ISupportExternalScope
        ISupportRequiredService ISuppressLinkGenerationMetadata ISuppressMatchingMetadata IThreadPoolWorkItem ITimer
        IUtf8SpanFormattable IUtf8SpanParsable IValueHttpResult IWebHost IWebHostBuilder IWebHostEnvironment
        IdentityApiEndpointRouteBuilderExtensions IdentityServiceCollectionExtensions ImmutableArrayExtensions Index
        IndexOutOfRangeException IniConfigurationExtensions InlineRouteParameterParser
        InsufficientExecutionStackException InsufficientMemoryException Int128 Int16 Int32 Int64 IntPtr Interlocked
        InternalBufferOverflowException IntroducedInAttribute InvalidCastException InvalidDataException
        InvalidOperationException InvalidProgramException InvalidTimeZoneException JobOperation JobPolling JobResults
        JobState JobStatus JobWaitCanceledException JsonConfigurationExtensions JsonContent
        JsonProtocolDependencyInjectionExtensions KestrelServerOptionsSystemdExtensions KeyNotFoundException
        KeyPerFileConfigurationBuilderExtensions KeyValuePair KeyedService Lazy LazyInitializer LazyThreadSafetyMode
        LdapStyleUriParser Link LinkGenerator LinkGeneratorEndpointNameAddressExtensions
        LinkGeneratorRouteValuesAddressExtensions LinkOptions LinkParser LinkParserEndpointNameAddressExtensions
        LinkedList LinkedListNode Links List ListenOptionsConnectionLoggingExtensions ListenOptionsHttpsExtensions
        LoaderOptimization LoaderOptimizationAttribute LocalDataStoreSlot LocalizationServiceCollectionExtensions Lock
        LockCookie LockRecursionException LockRecursionPolicy LogDefineOptions LogLevel Logger LoggerExtensions
        LoggerExternalScopeProvider LoggerFactory LoggerFactoryExtensions LoggerFactoryOptions LoggerFilterOptions
        LoggerFilterRule LoggerMessage LoggerMessageAttribute LoggingBuilderExtensions
        LoggingServiceCollectionExtensions Lookup MTAThreadAttribute ManualResetEvent ManualResetEventSlim
        MapExtensions MapRouteRouteBuilderExtensions MapWhenExtensions MarshalByRefObject MatchCasing MatchType
        MatcherPolicy Math MathF MemberAccessException Memory MemoryCacheServiceCollectionExtensions
        MemoryConfigurationBuilderExtensions MemoryExtensions MemoryStream MessageProcessingHandler
        MethodAccessException MetricInterval MetricsServiceExtensions MiddlewareFactory MidpointRounding
        MissingFieldException MissingMemberException MissingMethodException ModuleHandle Monitor MulticastDelegate
        MulticastNotSupportedException MultipartContent MultipartFormDataContent Mutex MutexAcl
        MvcApiExplorerMvcCoreBuilderExtensions MvcApplicationBuilderExtensions MvcAreaRouteBuilderExtensions
        MvcCoreMvcBuilderExtensions MvcCoreMvcCoreBuilderExtensions MvcCoreServiceCollectionExtensions
        MvcCorsMvcCoreBuilderExtensions MvcDataAnnotationsMvcBuilderExtensions
        MvcDataAnnotationsMvcCoreBuilderExtensions MvcLocalizationMvcBuilderExtensions
        MvcLocalizationMvcCoreBuilderExtensions MvcRazorMvcBuilderExtensions MvcRazorMvcCoreBuilderExtensions
        MvcRazorPagesMvcBuilderExtensions MvcRazorPagesMvcCoreBuilderExtensions MvcServiceCollectionExtensions
        MvcViewFeaturesMvcBuilderExtensions MvcViewFeaturesMvcCoreBuilderExtensions MvcXmlMvcBuilderExtensions
        MvcXmlMvcCoreBuilderExtensions NamedWaitHandleOptions NativeOverlapped NetPipeStyleUriParser
        NetTcpStyleUriParser NewsStyleUriParser NonRandomizedStringEqualityComparer NonSerializedAttribute
        NotFiniteNumberException NotImplementedException NotSupportedException NotifyFilters NullReferenceException
        Nullable NullableComparer NullableEqualityComparer OAuthExtensions OAuthPostConfigureOptions Object
        ObjectComparer ObjectDisposedException ObjectEqualityComparer ObjectFactory ObsoleteAttribute OntapErrors
        OpenApiRouteHandlerBuilderExtensions OperatingSystem OperationCanceledException
        OptionsBuilderConfigurationExtensions OptionsBuilderDataAnnotationsExtensions OptionsBuilderExtensions
        OptionsConfigurationServiceCollectionExtensions OptionsServiceCollectionExtensions OrderedDictionary
        OrderedParallelQuery OrdinalComparer OutOfMemoryException OutputCacheApplicationBuilderExtensions
        OutputCacheConventionBuilderExtensions OutputCacheServiceCollectionExtensions OverflowException Overlapped
        PageActionEndpointConventionBuilder PageActionEndpointConventionBuilderResourceCollectionExtensions
        PageConventionCollectionExtensions PageLinkGeneratorExtensions Parallel ParallelEnumerable
        ParallelExecutionMode ParallelLoopResult ParallelLoopState ParallelMergeOptions ParallelOptions ParallelQuery
        ParamArrayAttribute ParameterPolicyFactory ParameterizedThreadStart Path PathString PathTooLongException
        PeriodicTimer PlatformID PlatformNotSupportedException PolicyServiceCollectionExtensions
        PreAllocatedOverlapped Predicate PriorityQueue ProblemDetailsContext ProblemDetailsOptions
        ProblemDetailsServiceCollectionExtensions ProducesResponseTypeMetadata Progress ProviderAliasAttribute
        QueryCollection QueryString Queryable Queue Random RandomAccess Range RankException
        RateLimiterApplicationBuilderExtensions RateLimiterEndpointConventionBuilderExtensions
        RateLimiterServiceCollectionExtensions RawBody RawCalls RawPath RawRecord RawRequest
        RazorComponentsEndpointConventionBuilder RazorComponentsEndpointConventionBuilderExtensions
        RazorComponentsEndpointRouteBuilderExtensions RazorComponentsRazorComponentBuilderExtensions
        RazorComponentsServiceCollectionExtensions RazorPagesEndpointRouteBuilderExtensions ReadOnlyMemory
        ReadOnlyMemoryContent ReadOnlySpan ReaderWriterLock ReaderWriterLockSlim ReferenceEqualityComparer
        RefreshTokenCredential RefreshTokenOptions RegisteredWaitHandle ReleaseCheck RenamedEventArgs
        RenamedEventHandler RequestDecompressionBuilderExtensions RequestDecompressionServiceExtensions
        RequestDelegate RequestDelegateFactory RequestDelegateFactoryOptions RequestDelegateMetadataResult
        RequestDelegateResult RequestDelegateRouteBuilderExtensions RequestFormReaderExtensions
        RequestLocalizationOptions RequestLocalizationOptionsExtensions RequestLocalizationServiceCollectionExtensions
        RequestTimeoutsIApplicationBuilderExtensions RequestTimeoutsIEndpointConventionBuilderExtensions
        RequestTimeoutsIServiceCollectionExtensions RequestTrailerExtensions RequiresReleaseAttribute ResolveEventArgs
        ResolveEventHandler ResourceReference ResponseCachingExtensions ResponseCachingServicesExtensions
        ResponseCompressionBuilderExtensions ResponseCompressionServicesExtensions ResponseExtensions
        ResponseTrailerExtensions Results RewriteBuilderExtensions Route RouteBase RouteBuilder RouteCollection
        RouteConstraintBuilder RouteConstraintMatcher RouteContext RouteCreationException RouteData RouteDirection
        RouteEndpoint RouteEndpointBuilder RouteGroupBuilder RouteGroupContext RouteHandler RouteHandlerBuilder
        RouteHandlerOptions RouteHandlerServices RouteNameMetadata RouteOptions
        RouteShortCircuitEndpointConventionBuilderExtensions RouteShortCircuitEndpointRouteBuilderExtensions
        RouteValueDictionary RouteValueEqualityComparer RouteValuesAddress RouterMiddleware RoutingBuilderExtensions
        RoutingEndpointConventionBuilderExtensions RoutingFeature RoutingHttpContextExtensions
        RoutingServiceCollectionExtensions RunExtensions RuntimeArgumentHandle RuntimeFieldHandle RuntimeMethodHandle
        RuntimeTypeHandle SByte STAThreadAttribute SameSiteMode SearchOption SeekOrigin Semaphore SemaphoreAcl
        SemaphoreFullException SemaphoreSlim SendFileFallback SendFileResponseExtensions SendOrPostCallback
        SequencePosition SerializableAttribute ServerCertificate ServerRazorComponentsBuilderExtensions
        ServerRazorComponentsEndpointConventionBuilderExtensions ServerSideBlazorBuilderExtensions ServiceCollection
        ServiceCollectionContainerBuilderExtensions ServiceCollectionHostedServiceExtensions
        ServiceCollectionServiceExtensions ServiceDescriptor ServiceKeyAttribute ServiceKeyLookupMode ServiceLifetime
        ServiceProvider ServiceProviderKeyedServiceExtensions ServiceProviderOptions ServiceProviderServiceExtensions
        SessionExtensions SessionMiddlewareExtensions SessionOptions SessionServiceCollectionExtensions
        SignalRDependencyInjectionExtensions Single SocketsHttpConnectionContext SocketsHttpHandler
        SocketsHttpHandlerBuilderExtensions SocketsHttpPlaintextStreamFilterContext SortedDictionary SortedList
        SortedSet Span SpinLock SpinWait Stack StackOverflowException StandInJobs StartupBase
        StaticAssetsEndpointRouteBuilderExtensions StaticFileExtensions StaticFileOptions
        StaticFilesEndpointRouteBuilderExtensions StatusCodePagesExtensions StatusCodePagesOptions StatusCodes Stream
        StreamConfigurationProvider StreamConfigurationSource StreamContent StreamReader StreamResponseBodyFeature
        StreamWriter String StringComparer StringComparison StringContent StringNormalizationExtensions StringReader
        StringSplitOptions StringWriter SuppressLinkGenerationMetadata SuppressMatchingMetadata SynchronizationContext
        SynchronizationLockException SystemException TagHelperServicesExtensions TagsAttribute Task
        TaskAsyncEnumerableExtensions TaskCanceledException TaskCompletionSource TaskContinuationOptions
        TaskCreationOptions TaskExtensions TaskFactory TaskScheduler TaskSchedulerException TaskStatus
        TaskToAsyncResult TextFilter TextReader TextWriter Thread ThreadAbortException ThreadExceptionEventArgs
        ThreadExceptionEventHandler ThreadInterruptedException ThreadLocal ThreadPool ThreadPoolBoundHandle
        ThreadPriority ThreadStart ThreadStartException ThreadState ThreadStateException ThreadStaticAttribute
        ThreadingAclExtensions TimeOnly TimeProvider TimeSpan TimeZone TimeZoneInfo TimeZoneNotFoundException Timeout
        TimeoutException Timer TimerCallback TraceSourceFactoryExtensions TreeSet Tuple TupleExtensions Type
        TypeAccessException TypeCode TypeInitializationException TypeLoadException TypeUnloadedException
        TypedReference TypedResults UInt128 UInt16 UInt32 UInt64 UIntPtr UnauthorizedAccessException
        UnhandledExceptionEventArgs UnhandledExceptionEventHandler UnitySerializationHolder UnixFileMode
        UnmanagedMemoryAccessor UnmanagedMemoryStream UnobservedTaskExceptionEventArgs Uri UriBuilder UriComponents
        UriCreationOptions UriFormat UriFormatException UriHostNameType UriKind UriParser UriPartial UriTypeConverter
        UseExtensions UseMiddlewareExtensions UsePathBaseExtensions UseWhenExtensions
        UserSecretsConfigurationExtensions ValidationEndpointConventionBuilderExtensions
        ValidationServiceCollectionExtensions ValueTask ValueTuple ValueType Version VirtualPathContext
        VirtualPathData Void Volatile WaitCallback WaitForChangedResult WaitHandle WaitHandleCannotBeOpenedException
        WaitHandleExtensions WaitOrTimerCallback WatcherChangeTypes WeakReference WebApplication WebApplicationBuilder
        WebApplicationOptions WebHostBuilder WebHostBuilderContext WebHostBuilderExtensions
        WebHostBuilderHttpSysExtensions WebHostBuilderIISExtensions WebHostBuilderKestrelExtensions
        WebHostBuilderNamedPipeExtensions WebHostBuilderOptions WebHostBuilderQuicExtensions
        WebHostBuilderSocketExtensions WebHostDefaults WebHostExtensions WebSocketAcceptContext WebSocketManager
        WebSocketMiddlewareExtensions WebSocketOptions WelcomePageExtensions WelcomePageOptions
        XmlConfigurationExtensions
        """;
}
