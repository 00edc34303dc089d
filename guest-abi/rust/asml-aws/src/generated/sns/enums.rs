// Made by build/codegen from AWS's model. Do not edit.

enumeration! {
    /// Supported language code for sending OTP message.
    LanguageCodeString Unknown {
        /// `en-US`.
        "en-US" EnUs;
        /// `en-GB`.
        "en-GB" EnGb;
        /// `es-419`.
        "es-419" Es419;
        /// `es-ES`.
        "es-ES" EsEs;
        /// `de-DE`.
        "de-DE" DeDe;
        /// `fr-CA`.
        "fr-CA" FrCa;
        /// `fr-FR`.
        "fr-FR" FrFr;
        /// `it-IT`.
        "it-IT" ItIt;
        /// `ja-JP`.
        "ja-JP" JaJp;
        /// `pt-BR`.
        "pt-BR" PtBr;
        /// `kr-KR`.
        "kr-KR" KrKr;
        /// `zh-CN`.
        "zh-CN" ZhCn;
        /// `zh-TW`.
        "zh-TW" ZhTw;
    }
}

enumeration! {
    /// Enum listing out all supported number capabilities.
    NumberCapability Unknown {
        /// `SMS`.
        "SMS" Sms;
        /// `MMS`.
        "MMS" Mms;
        /// `VOICE`.
        "VOICE" Voice;
    }
}

enumeration! {
    /// Enum listing out all supported route types.
    RouteType Unknown {
        /// `Transactional`.
        "Transactional" Transactional;
        /// `Promotional`.
        "Promotional" Promotional;
        /// `Premium`.
        "Premium" Premium;
    }
}

enumeration! {
    /// Enum listing out all supported destination phone number verification statuses.
    SMSSandboxPhoneNumberVerificationStatus Unknown {
        /// `Pending`.
        "Pending" Pending;
        /// `Verified`.
        "Verified" Verified;
    }
}
